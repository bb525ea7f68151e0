package cl.vertiente.committee.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rows of the registry of operators that wait for a person to say which system they speak of, and those that were matched. */
@Named("matches")
@RequestScoped
public class MatchesPage {

    private static final String MATCHED = "MATCHED";
    private static final int LONGEST_REASON = 500;

    @Inject
    private ReadMatches readMatches;

    @Inject
    private MatchOperators matchOperators;

    @Inject
    private UndoMatch undoMatch;

    @Inject
    private CommitteeWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private Page<ReadMatches.Waiting> waiting;
    private Page<ReadMatches.Matched> matched;

    /** Which of the two lists is in view. */
    public record Chip(String label, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.query(), "state");
        if (MATCHED.equals(address.parameter("state"))) {
            matched = readMatches.matched(query.after(3).orElse(null), query.limit());
        } else {
            waiting = readMatches.waiting(query.after(3).orElse(null), query.limit());
        }
    }

    public boolean isShowingMatched() {
        return matched != null;
    }

    public List<Chip> getChips() {
        return List.of(new Chip(messages.get("committee.match.waiting.chip"), address.with("state", null), matched == null),
                new Chip(messages.get("committee.match.matched.chip"), address.with("state", MATCHED), matched != null));
    }

    public List<ReadMatches.Waiting> getRows() {
        return waiting.items();
    }

    public List<ReadMatches.Matched> getMatched() {
        return matched.items();
    }

    public String getNext() {
        return matched != null ? matched.next() : waiting.next();
    }

    public String getTally() {
        return messages.get("committee.match.waiting", waiting.counts().get("WAITING"));
    }

    /** The systems that are offered for a row, each with its reason. */
    public List<Option> options(ReadMatches.Waiting row) {
        return row.suggestions().stream().map(suggestion -> new Option(suggestion.id().toString(),
                messages.get("committee.match.option", suggestion.officialName(), words.of(suggestion.reason())))).toList();
    }

    public void confirm(ReadMatches.Waiting row) {
        forms.submit(address, () -> {
            var chosen = address.values("system-" + row.id());
            var remark = matchOperators.match(row.id(), chosen.isEmpty() || chosen.get(0).isBlank() ? null : Ids.parse(chosen.get(0)));
            remark.ifPresentOrElse(fault -> notices.say("committee.match.said.rut", row.officialName(),
                    messages.format(fault.key(), fault.arguments())), () -> notices.say("committee.match.said", row.officialName()));
            return "/comites/operadores";
        });
    }

    public void undo(ReadMatches.Matched row) {
        forms.submit(address, () -> {
            var reason = address.values("reason-" + row.id());
            if (reason.isEmpty() || reason.get(0).isBlank() || reason.get(0).strip().length() > LONGEST_REASON) {
                forms.fault("/reason-" + row.id(), messages.get("committee.match.reason.invalid", LONGEST_REASON));
                return null;
            }
            undoMatch.undo(row.id(), reason.get(0));
            notices.say("committee.match.undo.said", row.officialName());
            return "/comites/operadores";
        });
    }
}
