package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Chip;
import cl.vertiente.shared.web.ListInView;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.SeenRegions;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TrainingWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private ActivityFilter filter;
    private ListInView<ActivityRow> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), ActivityParameters.NAMES);
        filter = ActivityParameters.filter(query);
        list = new ListInView<>(readActivities.list(filter, query.after(2).orElse(null), query.limit()), filter.inForce(), address);
    }

    public ListInView<ActivityRow> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(this::said);
    }

    private String said(String name, String value) {
        return !name.equals("topic") ? words.filter(name, value) : getTopics().stream().filter(topic -> topic.value().equals(value))
                .map(Option::label).findFirst().orElse(value);
    }

    public List<Chip> getStates() {
        return list.states(messages.get("training.state.all"), ActivityState.values(), words::state);
    }

    public List<Option> getKinds() {
        return Arrays.stream(ActivityKind.values()).map(value -> new Option(value.name(), words.kind(value))).toList();
    }

    public List<Option> getTopics() {
        return readTopics.all().stream().map(topic -> new Option(topic.code(), topic.name())).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.TRAINER));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/training-activities.xlsx", filter.inForce());
    }
}
