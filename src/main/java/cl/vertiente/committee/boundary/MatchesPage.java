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

/** The rows of the registry of operators that wait for a person to say which system they speak of. */
@Named("matches")
@RequestScoped
public class MatchesPage {

    @Inject
    private ReadMatches readMatches;

    @Inject
    private MatchOperators matchOperators;

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

    private Page<ReadMatches.Waiting> page;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters());
        page = readMatches.waiting(query.after(3).orElse(null), query.limit());
    }

    public List<ReadMatches.Waiting> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public String getTally() {
        return messages.get("committee.match.waiting", page.counts().get("WAITING"));
    }

    /** The systems that are offered for a row, each with its reason. */
    public List<Option> options(ReadMatches.Waiting row) {
        return row.suggestions().stream().map(suggestion -> new Option(suggestion.id().toString(),
                messages.get("committee.match.option", suggestion.officialName(), words.of(suggestion.reason())))).toList();
    }

    public void confirm(ReadMatches.Waiting row) {
        forms.submit(address, () -> {
            var chosen = address.values("system-" + row.id());
            matchOperators.match(row.id(), chosen.isEmpty() || chosen.get(0).isBlank() ? null : Ids.parse(chosen.get(0)));
            notices.say("committee.match.said", row.officialName());
            return "/comites/operadores";
        });
    }
}
