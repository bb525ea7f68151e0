package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.NextSteps;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The initiatives as cards under the state in which they stand; a card is moved by recording what happened. */
@Named("initiativeBoard")
@RequestScoped
public class InitiativeBoardPage {

    /** As many cards as somebody looks through; the others are in the list. */
    private static final int MOST_CARDS = 8;

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PortfolioWords words;

    @Inject
    private Address address;

    private InitiativeFilter filter;
    private Map<String, Long> counts;
    private List<Column> columns;

    /**
     * The cards of a state.
     *
     * @param list address of all of them
     */
    public record Column(PipelineState state, long count, List<InitiativeRow> cards, String list) {

        public long more() {
            return count - cards.size();
        }
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), InitiativeParameters.NAMES);
        filter = InitiativeParameters.filter(query).inAnyState();
        counts = readInitiatives.countsByState(filter);
    }

    /** Those that hold something, in the order of the way; read once, since a page asks for them again and again. */
    public List<Column> getColumns() {
        if (columns == null) {
            columns = columns();
        }
        return columns;
    }

    private List<Column> columns() {
        return Arrays.stream(PipelineState.values()).filter(state -> counts.containsKey(state.name()))
                .map(state -> new Column(state, counts.get(state.name()), readInitiatives.first(filter.in(state), MOST_CARDS), list(state)))
                .toList();
    }

    private String list(PipelineState state) {
        var query = new LinkedHashMap<>(filter.inForce());
        query.put("state", state.name());
        return Address.address("/cartera", query);
    }

    /** The steps that usually follow, for whoever may take them. */
    public List<Option> steps(PipelineState state) {
        return !isKeeper() ? List.of() : NextSteps.of(state).stream().map(kind -> new Option(kind.name(), words.kind(kind))).toList();
    }

    public boolean isKeeper() {
        return InitiativeDesk.isKeeper(caller.required());
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
