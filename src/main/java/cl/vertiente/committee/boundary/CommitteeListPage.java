package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
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

/** The list of water systems; its filters stand in the address and are those of the REST interface. */
@Named("committeeList")
@RequestScoped
public class CommitteeListPage {

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    private WaterSystemFilter filter;
    private ListInView<WaterSystemRow> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), WaterSystemParameters.NAMES);
        filter = WaterSystemParameters.filter(query);
        list = new ListInView<>(readWaterSystems.list(filter, query.after(3).orElse(null), query.limit()), filter.inForce(), address);
    }

    public ListInView<WaterSystemRow> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(words::filter, "board");
    }

    public List<Chip> getStates() {
        return list.states(words.everything(), SystemState.values(), words::of);
    }

    /** How many of the list have a board that asks for attention. */
    public long getDue() {
        var due = new WaterSystemFilter(filter.q(), filter.region(), filter.commune(), filter.agreement(), filter.segment(), null,
                BoardAttention.DUE);
        return readWaterSystems.countsByState(due).values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isDueShown() {
        return filter.board() != null;
    }

    public String getDueHref() {
        return address.with("board", isDueShown() ? null : BoardAttention.DUE.name());
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }

    public List<Option> getCommunes() {
        return readWaterSystems.communes(filter.region()).stream().map(row -> new Option((String) row[0], (String) row[1])).toList();
    }

    /** Whether official registers may be brought in from here. */
    public boolean isImporter() {
        return caller.required().is(Role.COORDINATOR);
    }

    /** The same list without the map. */
    public String getBack() {
        return Address.address("/comites", filter.inForce());
    }

    /** The same list on the map. */
    public String getMap() {
        return Address.address("/comites/mapa", filter.inForce());
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/water-systems.xlsx", filter.inForce());
    }
}
