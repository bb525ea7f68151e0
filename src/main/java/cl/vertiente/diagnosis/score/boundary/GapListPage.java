package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
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

/** The list of gaps by priority; its filters stand in the address and are those of the REST interface. */
@Named("gapList")
@RequestScoped
public class GapListPage {

    @Inject
    private ReadGaps readGaps;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private GapWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private GapFilter filter;
    private ListInView<GapRow> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), GapParameters.NAMES);
        filter = GapParameters.filter(query);
        list = new ListInView<>(readGaps.list(filter, query.after(2).orElse(null), query.limit()), filter.inForce(), address);
    }

    public ListInView<GapRow> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(words::filter);
    }

    public List<Chip> getStates() {
        return list.states(messages.get("diagnosis.gap.state.all"), GapState.values(), words::state);
    }

    public List<Option> getSeverities() {
        return Arrays.stream(GapSeverity.values()).map(value -> new Option(value.name(), words.severity(value))).toList();
    }

    public List<Option> getComponents() {
        return Arrays.stream(GapComponent.values()).map(value -> new Option(value.name(), words.component(value))).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }

    /** Whether gaps may be noted from here. */
    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    /** Whether the caller reads only what was confirmed and belongs to an approved visit. */
    public boolean isGore() {
        return caller.isGore();
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/gaps.xlsx", filter.inForce());
    }
}
