package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
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

/** The list of gaps by priority; its filters stand in the address and are those of the REST interface. */
@Named("gapList")
@RequestScoped
public class GapListPage {

    @Inject
    private ReadGaps readGaps;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private GapWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private GapFilter filter;
    private Page<GapRow> page;

    /** A filter in force: what it says, and the address without it. */
    public record Chip(String label, String away) {
    }

    /** A state to narrow the list to. */
    public record StateChip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), GapParameters.NAMES);
        filter = GapParameters.filter(query);
        page = readGaps.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<GapRow> getRows() {
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

    public List<StateChip> getStates() {
        var chips = new ArrayList<StateChip>();
        chips.add(new StateChip(messages.get("diagnosis.gap.state.all"), all(), address.with("state", null), filter.state() == null));
        Arrays.stream(GapState.values()).filter(state -> page.counts().containsKey(state.name())).forEach(state ->
                chips.add(new StateChip(words.state(state), page.counts().get(state.name()), address.with("state", state.name()),
                        filter.state() == state)));
        return chips;
    }

    public List<Option> getSeverities() {
        return Arrays.stream(GapSeverity.values()).map(value -> new Option(value.name(), words.severity(value))).toList();
    }

    public List<Option> getComponents() {
        return Arrays.stream(GapComponent.values()).map(value -> new Option(value.name(), words.component(value))).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }

    /** Whether gaps may be noted from here. */
    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/gaps.xlsx", filter.inForce());
    }
}
