package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Regions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The list of initiatives, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("initiativeList")
@RequestScoped
public class InitiativeListPage {

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PortfolioWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private InitiativeFilter filter;
    private Page<InitiativeRow> page;

    /** A filter in force: what it says, and the address without it. */
    public record Chip(String label, String away) {
    }

    /** A state to narrow the list to. */
    public record StateChip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), InitiativeParameters.NAMES);
        filter = InitiativeParameters.filter(query);
        page = readInitiatives.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<InitiativeRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public long getTotal() {
        return filter.state() == null ? all() : page.counts().getOrDefault(filter.state().name(), 0L);
    }

    private long all() {
        return page.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isFiltered() {
        return !filter.inForce().isEmpty();
    }

    public List<Chip> getChips() {
        return filter.inForce().entrySet().stream().filter(entry -> !entry.getKey().equals("state"))
                .map(entry -> new Chip(words.filter(entry.getKey(), entry.getValue()), address.with(entry.getKey(), null))).toList();
    }

    /** Those that occur, in the order of the way. */
    public List<StateChip> getStates() {
        var chips = new ArrayList<StateChip>();
        chips.add(new StateChip(messages.get("portfolio.state.all"), all(), address.with("state", null), filter.state() == null));
        Arrays.stream(PipelineState.values()).filter(state -> page.counts().containsKey(state.name())).forEach(state ->
                chips.add(new StateChip(words.state(state), page.counts().get(state.name()), address.with("state", state.name()),
                        filter.state() == state)));
        return chips;
    }

    public List<Option> getTypologies() {
        return PortfolioWords.options(Typology.values(), words::typology);
    }

    public List<Option> getStages() {
        return PortfolioWords.options(InvestmentStage.values(), words::stage);
    }

    public List<Option> getSources() {
        return PortfolioWords.options(FundingSource.values(), words::source);
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }

    public boolean isKeeper() {
        return InitiativeDesk.isKeeper(caller.required());
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/initiatives.xlsx", filter.inForce());
    }
}
