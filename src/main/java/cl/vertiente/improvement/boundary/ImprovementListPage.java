package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementState;
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

/** The list of improvements, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("improvementList")
@RequestScoped
public class ImprovementListPage {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadImprovementKinds readKinds;

    @Inject
    private ReadWarranties readWarranties;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ImprovementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private ImprovementFilter filter;
    private Page<ImprovementRow> page;

    /** A filter in force: what it says, and the address without it. */
    public record Chip(String label, String away) {
    }

    /** A state to narrow the list to. */
    public record StateChip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), ImprovementParameters.NAMES);
        filter = ImprovementParameters.filter(query);
        page = readImprovements.list(filter, query.after(2).orElse(null), query.limit());
    }

    /** The warranties that run out soon. */
    public List<ReadWarranties.Ending> getEndings() {
        return isFiltered() ? List.of() : readWarranties.endingSoon();
    }

    public List<ImprovementRow> getRows() {
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
                .map(entry -> new Chip(said(entry.getKey(), entry.getValue()), address.with(entry.getKey(), null))).toList();
    }

    private String said(String name, String value) {
        return !name.equals("kind") ? words.filter(name, value) : getKinds().stream().filter(kind -> kind.value().equals(value))
                .map(Option::label).findFirst().orElse(value);
    }

    public List<StateChip> getStates() {
        var chips = new ArrayList<StateChip>();
        chips.add(new StateChip(messages.get("improvement.state.all"), all(), address.with("state", null), filter.state() == null));
        Arrays.stream(ImprovementState.values()).filter(state -> page.counts().containsKey(state.name())).forEach(state ->
                chips.add(new StateChip(words.state(state), page.counts().get(state.name()), address.with("state", state.name()),
                        filter.state() == state)));
        return chips;
    }

    public List<Option> getKinds() {
        return readKinds.all().stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    /** The page of what was handed over, for the closing of the agreement in view. */
    public String getGoods() {
        return "/mejoras/bienes" + (filter.agreement() == null ? "" : "?agreement=" + filter.agreement());
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/improvements.xlsx", filter.inForce());
    }
}
