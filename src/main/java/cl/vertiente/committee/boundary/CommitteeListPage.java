package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Regions;
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
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    private WaterSystemFilter filter;
    private Page<WaterSystemRow> page;

    /** A filter in force: what it is called, what it says, and the address without it. */
    public record Chip(String label, String away) {
    }

    /** A state to narrow the list to. */
    public record StateChip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), WaterSystemParameters.NAMES);
        filter = WaterSystemParameters.filter(query);
        page = readWaterSystems.list(filter, query.after(3).orElse(null), query.limit());
    }

    public List<WaterSystemRow> getRows() {
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
        return filter.inForce().entrySet().stream().filter(entry -> !List.of("state", "board").contains(entry.getKey()))
                .map(entry -> new Chip(words.filter(entry.getKey(), entry.getValue()), address.with(entry.getKey(), null))).toList();
    }

    public List<StateChip> getStates() {
        var chips = new java.util.ArrayList<StateChip>();
        chips.add(new StateChip(words.everything(), all(), address.with("state", null), filter.state() == null));
        page.counts().forEach((state, count) -> chips.add(new StateChip(words.of(SystemState.valueOf(state)), count,
                address.with("state", state), filter.state() == SystemState.valueOf(state))));
        return chips;
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
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
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
