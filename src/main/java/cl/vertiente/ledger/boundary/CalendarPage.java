package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The months of the agreements in view, newest first; filters stand in the address. */
@Named("rendicionCalendar")
@RequestScoped
public class CalendarPage {

    @Inject
    private ReadLedgers readLedgers;

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private Deadlines deadlines;

    @Inject
    private LedgerWords words;

    @Inject
    private Address address;

    @Inject
    private CurrentCaller caller;

    private List<AgreementView> agreements;
    private final List<Group> groups = new ArrayList<>();
    private final Map<RendicionState, Integer> counts = new EnumMap<>(RendicionState.class);

    /** One month in the calendar. */
    public record Row(RendicionView view, String href, Deadlines.Term toRender, Deadlines.Term toDecide) {
    }

    /** The months of one agreement. */
    public record Group(AgreementView agreement, List<Row> rows) {
    }

    /** A state to narrow the calendar to. */
    public record StateChip(String label, int count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        agreements = readLedgers.all();
        var wanted = address.parameter("agreement");
        var state = state();
        for (var agreement : agreements) {
            if (wanted != null && !wanted.equals(agreement.code()) && !wanted.equals(agreement.id().toString())) {
                continue;
            }
            var months = new ArrayList<>(readRendiciones.all(agreement.id()));
            Collections.reverse(months);
            months.forEach(month -> counts.merge(month.state(), 1, Integer::sum));
            var rows = months.stream().filter(month -> state == null || month.state() == state).map(this::row).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(agreement, rows));
            }
        }
    }

    private RendicionState state() {
        var text = address.parameter("state");
        for (var state : RendicionState.values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        return null;
    }

    private Row row(RendicionView view) {
        return new Row(view, "/rendiciones/" + view.agreementId() + "/" + view.key(), deadlines.toRender(view), deadlines.toDecide(view));
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<Option> getAgreements() {
        return agreements.stream().map(agreement -> new Option(agreement.id().toString(),
                agreement.code() + " · " + agreement.name())).toList();
    }

    /** The months of one agreement as a spreadsheet, under the state in view. */
    public String spreadsheet(Group group) {
        return Address.address("/api/v1/agreements/" + group.agreement().id() + "/rendiciones.xlsx",
                state() == null ? Map.of() : Map.of("state", state().name()));
    }

    public boolean isFiltered() {
        return state() != null || address.parameter("agreement") != null;
    }

    /** Why there is nothing: the regional government waits for the first month to be sent. */
    public boolean isWaitingForFirst() {
        return caller.isGore();
    }

    public List<StateChip> getStates() {
        var chips = new ArrayList<StateChip>();
        chips.add(new StateChip(words.state("ALL"), counts.values().stream().mapToInt(Integer::intValue).sum(),
                address.with("state", null), state() == null));
        counts.forEach((state, count) -> chips.add(new StateChip(words.state(state), count, address.with("state", state.name()),
                state == state())));
        return chips;
    }
}
