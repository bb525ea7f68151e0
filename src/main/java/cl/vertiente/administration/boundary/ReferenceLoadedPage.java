package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.ReferenceLoadState;
import cl.vertiente.administration.domain.ReferenceVerdict;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a load of reference data, or a trial of one, says of each row; a trial is applied from here. */
@Named("referenceLoaded")
@RequestScoped
public class ReferenceLoadedPage {

    private static final String FLAGGED = "FLAGGED";

    @Inject
    private LoadReference loadReference;

    @Inject
    private ReadReference readReference;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AdministrationWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private UUID id;
    private ReadReference.One one;
    private String outcome;
    private List<ReferenceVerdict> chosen;
    private int limit;
    private int from;

    /** A class of rows to narrow the list to. */
    public record Chip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        one = readReference.one(id);
        var query = Query.of(address.parameters(), "outcome");
        outcome = query.text("outcome");
        limit = query.limit();
        chosen = one.said().rows().stream().filter(this::isChosen).toList();
        int after = query.after(1).map(key -> key.get(0)).filter(key -> key.matches("\\d{1,7}")).map(Integer::parseInt).orElse(0);
        from = (int) chosen.stream().filter(row -> row.row() <= after).count();
    }

    private boolean isChosen(ReferenceVerdict row) {
        return outcome == null || row.outcome().name().equals(outcome) || FLAGGED.equals(outcome) && row.asksForALook();
    }

    public boolean isLoader() {
        return caller.required().is(Role.ADMINISTRATOR);
    }

    public void apply() {
        forms.submit(address, () -> {
            try {
                var done = loadReference.apply(id);
                notices.say("administration.reference.applied.notice", done.said().created(), done.said().updated(),
                        done.said().unchanged(), done.said().rejected());
                return "/administracion/referencia/cargas/" + done.id();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        });
    }

    public ReferenceLoadState getState() {
        return one.state();
    }

    public String getTitle() {
        return messages.get(one.state().dryRun() ? "administration.reference.trial.title" : "administration.reference.done.title",
                words.table(one.state().table()));
    }

    public List<ReferenceVerdict> getRows() {
        return chosen.subList(from, Math.min(chosen.size(), from + limit));
    }

    public String getNext() {
        return from + limit >= chosen.size() ? null : PageKey.of(chosen.get(from + limit - 1).row());
    }

    public List<Chip> getChips() {
        var chips = new ArrayList<Chip>();
        chips.add(chip(messages.get("administration.reference.all"), one.state().read(), null));
        for (var value : RowOutcome.values()) {
            chips.add(chip(words.of(value), one.said().rows().stream().filter(row -> row.outcome() == value).count(), value.name()));
        }
        chips.add(chip(messages.get("administration.reference.flagged"), one.state().flagged(), FLAGGED));
        return chips;
    }

    private Chip chip(String label, long count, String value) {
        return new Chip(label, count, address.with("outcome", value), Objects.equals(value, outcome));
    }

    public String tone(RowOutcome value) {
        return value == RowOutcome.REJECTED ? "bad" : value == RowOutcome.UNCHANGED ? "plain" : "good";
    }

    public String getConfirm() {
        return messages.get("administration.reference.apply.confirm", one.state().created(), one.state().updated());
    }

    public String getWorkbook() {
        return "/api/v1/imports/reference/" + id + "/verdicts.xlsx";
    }
}
