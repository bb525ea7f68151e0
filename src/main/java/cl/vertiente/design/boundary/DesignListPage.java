package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.portfolio.domain.InvestmentStage;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The list of designs, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("designList")
@RequestScoped
public class DesignListPage {

    @Inject
    private ReadDesigns readDesigns;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private DesignFilter filter;
    private Page<DesignRow> page;

    /** A filter in force and the address without it, or a state to narrow the list to. @param count null for a filter */
    public record Chip(String label, Long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), DesignParameters.NAMES);
        filter = DesignParameters.filter(query);
        page = readDesigns.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<DesignRow> getRows() {
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

    public List<Chip> getFilters() {
        return filter.inForce().entrySet().stream().filter(entry -> !entry.getKey().equals("state"))
                .map(entry -> new Chip(words.chip(entry.getKey(), entry.getValue()), null, address.with(entry.getKey(), null), false))
                .toList();
    }

    public List<Chip> getStates() {
        var everything = new Chip(messages.get("design.state.all"), all(), address.with("state", null), filter.state() == null);
        return Stream.concat(Stream.of(everything), Arrays.stream(DesignState.values())
                .filter(state -> page.counts().containsKey(state.name())).map(state -> new Chip(words.state(state),
                        page.counts().get(state.name()), address.with("state", state.name()), filter.state() == state))).toList();
    }

    public List<Option> getStages() {
        return Arrays.stream(InvestmentStage.values()).map(value -> new Option(value.name(), words.stage(value))).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.fromNorthToSouth().stream().filter(region -> caller.required().seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/engineering-designs.xlsx", filter.inForce());
    }
}
