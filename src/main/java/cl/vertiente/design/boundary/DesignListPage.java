package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.portfolio.domain.InvestmentStage;
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
import java.util.Arrays;
import java.util.List;

/** The list of designs, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("designList")
@RequestScoped
public class DesignListPage {

    @Inject
    private ReadDesigns readDesigns;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private DesignFilter filter;
    private ListInView<DesignRow> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), DesignParameters.NAMES);
        filter = DesignParameters.filter(query);
        list = new ListInView<>(readDesigns.list(filter, query.after(2).orElse(null), query.limit()), filter.inForce(), address);
    }

    public ListInView<DesignRow> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(words::chip);
    }

    public List<Chip> getStates() {
        return list.states(messages.get("design.state.all"), DesignState.values(), words::state);
    }

    public List<Option> getStages() {
        return Arrays.stream(InvestmentStage.values()).map(value -> new Option(value.name(), words.stage(value))).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/engineering-designs.xlsx", filter.inForce());
    }
}
