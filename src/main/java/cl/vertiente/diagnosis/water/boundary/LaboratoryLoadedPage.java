package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.LaboratoryVerdict;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.ChosenRows;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** What a load of laboratory results, or a trial of one, says of each row; a trial is applied from here. */
@Named("laboratoryLoaded")
@RequestScoped
public class LaboratoryLoadedPage {

    private static final List<RowOutcome> OUTCOMES = List.of(RowOutcome.CREATED, RowOutcome.UNCHANGED, RowOutcome.REJECTED);

    @Inject
    private ReadLaboratoryLoads readLoads;

    @Inject
    private LoadLaboratoryResults loadResults;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WaterWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private LaboratoryLoadView said;
    private ChosenRows<LaboratoryVerdict> rows;

    @PostConstruct
    void read() {
        said = readLoads.one(Ids.parse(address.variable("id")));
        var classes = new LinkedHashMap<String, Predicate<LaboratoryVerdict>>();
        OUTCOMES.forEach(outcome -> classes.put(outcome.name(), row -> row.outcome() == outcome));
        rows = new ChosenRows<>(address, said.rows(), LaboratoryVerdict::row, classes);
    }

    public void apply() {
        forms.submit(address, () -> {
            try {
                var done = loadResults.apply(said.id(), said.rejected() > 0);
                notices.say("diagnosis.water.load.done", done.samples());
                return "/agua/cargar/" + done.id();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    public boolean isMayApply() {
        return said.dryRun() && said.created() > 0 && caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    public String getConfirm() {
        return words.say("diagnosis.water.load.confirm", said.samples());
    }

    public LaboratoryLoadView getSaid() {
        return said;
    }

    public List<LaboratoryVerdict> getRows() {
        return rows.getRows();
    }

    public String getNext() {
        return rows.getNext();
    }

    public List<ChosenRows.Chip> getChips() {
        return rows.chips(words.say("diagnosis.water.all"), name -> words.of(RowOutcome.valueOf(name)));
    }

    public String tone(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED, UPDATED -> "good";
            case UNCHANGED -> "plain";
            case REJECTED -> "bad";
        };
    }
}
