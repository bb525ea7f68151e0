package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.RegisterImportState;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an import, or a trial of one, says of each row; a trial is applied from here. */
@Named("imported")
@RequestScoped
public class ImportedPage {

    private static final String FLAGGED = "FLAGGED";

    @Inject
    private RegisterJobs registerJobs;

    @Inject
    private ReadImports readImports;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private UUID id;
    private ReadImports.One one;
    private String outcome;
    private List<RowVerdict> chosen;
    private int limit;
    private int from;

    /** A class of rows to narrow the list to. */
    public record Chip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        id = Ids.parse(address.variable("id"));
        one = readImports.one(id);
        var query = Query.of(address.parameters(), "outcome");
        outcome = query.text("outcome");
        limit = query.limit();
        chosen = one.said().rows().stream().filter(row -> outcome == null || row.outcome().name().equals(outcome)
                || FLAGGED.equals(outcome) && row.asksForALook()).toList();
        int after = query.after(1).map(key -> key.get(0)).filter(key -> key.matches("\\d{1,7}")).map(Integer::parseInt).orElse(0);
        from = (int) chosen.stream().filter(row -> row.row() <= after).count();
    }

    public void apply() {
        forms.submit(address, () -> "/trabajos/" + registerJobs.apply(id, one.state().fileName()));
    }

    public RegisterImportState getState() {
        return one.state();
    }

    public String getTitle() {
        return messages.get(one.state().dryRun() ? "committee.import.trial.title" : "committee.import.done.title");
    }

    public List<RowVerdict> getRows() {
        return chosen.subList(from, Math.min(chosen.size(), from + limit));
    }

    public String getNext() {
        return from + limit >= chosen.size() ? null : PageKey.of(chosen.get(from + limit - 1).row());
    }

    public List<Chip> getChips() {
        var chips = new ArrayList<Chip>();
        chips.add(chip(messages.get("committee.import.all"), one.state().read(), null));
        for (var value : RowOutcome.values()) {
            chips.add(chip(words.of(value), one.said().rows().stream().filter(row -> row.outcome() == value).count(), value.name()));
        }
        chips.add(chip(messages.get("committee.import.flagged"), one.state().flagged(), FLAGGED));
        return chips;
    }

    private Chip chip(String label, long count, String value) {
        return new Chip(label, count, address.with("outcome", value), java.util.Objects.equals(value, outcome));
    }

    public String tone(RowOutcome value) {
        return switch (value) {
            case CREATED, UPDATED -> "good";
            case UNCHANGED -> "plain";
            case REJECTED -> "bad";
        };
    }

    public String getConfirm() {
        return messages.get("committee.import.apply.confirm", one.state().created(), one.state().updated());
    }

    public String getWorkbook() {
        return "/api/v1/imports/" + id + "/verdicts.xlsx";
    }
}
