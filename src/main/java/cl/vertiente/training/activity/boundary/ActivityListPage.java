package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Regions;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The list of activities, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("trainingList")
@RequestScoped
public class ActivityListPage {

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadTopics readTopics;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TrainingWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private ActivityFilter filter;
    private Page<ActivityRow> page;

    /** A filter in force: what it says, and the address without it. */
    public record Chip(String label, String away) {
    }

    /** A state to narrow the list to. */
    public record StateChip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), ActivityParameters.NAMES);
        filter = ActivityParameters.filter(query);
        page = readActivities.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<ActivityRow> getRows() {
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
        return !name.equals("topic") ? words.filter(name, value) : getTopics().stream().filter(topic -> topic.value().equals(value))
                .map(Option::label).findFirst().orElse(value);
    }

    public List<StateChip> getStates() {
        var chips = new ArrayList<StateChip>();
        chips.add(new StateChip(messages.get("training.state.all"), all(), address.with("state", null), filter.state() == null));
        Arrays.stream(ActivityState.values()).filter(state -> page.counts().containsKey(state.name())).forEach(state ->
                chips.add(new StateChip(words.state(state), page.counts().get(state.name()), address.with("state", state.name()),
                        filter.state() == state)));
        return chips;
    }

    public List<Option> getKinds() {
        return Arrays.stream(ActivityKind.values()).map(value -> new Option(value.name(), words.kind(value))).toList();
    }

    public List<Option> getTopics() {
        return readTopics.all().stream().map(topic -> new Option(topic.code(), topic.name())).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.TRAINER));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/training-activities.xlsx", filter.inForce());
    }
}
