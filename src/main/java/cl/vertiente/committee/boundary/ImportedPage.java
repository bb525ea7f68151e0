package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.RegisterImportState;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.ChosenRows;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

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
    private ChosenRows<RowVerdict> rows;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        id = Ids.parse(address.variable("id"));
        one = readImports.one(id);
        var classes = new LinkedHashMap<String, Predicate<RowVerdict>>();
        Arrays.stream(RowOutcome.values()).forEach(outcome -> classes.put(outcome.name(), row -> row.outcome() == outcome));
        classes.put(FLAGGED, RowVerdict::asksForALook);
        rows = new ChosenRows<>(address, one.said().rows(), RowVerdict::row, classes);
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
        return rows.getRows();
    }

    public String getNext() {
        return rows.getNext();
    }

    public List<ChosenRows.Chip> getChips() {
        return rows.chips(messages.get("committee.import.all"), name -> name.equals(FLAGGED) ? messages.get("committee.import.flagged")
                : words.of(RowOutcome.valueOf(name)));
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
