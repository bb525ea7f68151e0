package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Chip;
import cl.vertiente.shared.web.ListInView;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.SeenRegions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of initiatives, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("initiativeList")
@RequestScoped
public class InitiativeListPage {

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PortfolioWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private InitiativeFilter filter;
    private ListInView<InitiativeRow> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), InitiativeParameters.NAMES);
        filter = InitiativeParameters.filter(query);
        list = new ListInView<>(readInitiatives.list(filter, query.after(2).orElse(null), query.limit()), filter.inForce(), address);
    }

    public ListInView<InitiativeRow> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(words::filter);
    }

    /** Those that occur, in the order of the way. */
    public List<Chip> getStates() {
        return list.states(messages.get("portfolio.state.all"), PipelineState.values(), words::state);
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
        return regions.options();
    }

    public boolean isKeeper() {
        return InitiativeDesk.isKeeper(caller.required());
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/initiatives.xlsx", filter.inForce());
    }
}
