package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The sheet of an activity: what it is, its sessions, its history, and the steps that may follow. */
@Named("trainingActivity")
@RequestScoped
public class ActivityPage {

    @Inject
    private ReadActivities readActivities;

    @Inject
    private MoveActivity moveActivity;

    @Inject
    private ValidateActivity validateActivity;

    @Inject
    private SheetVersion version;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TrainingWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private ActivityView view;
    private boolean keeper;
    private String reason;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        view = readActivities.one(id);
        keeper = readActivities.isKeeper(id);
    }

    /** Takes a step; which one says the button. */
    public void take(String verb) {
        forms.submit(address, () -> {
            var chosen = ActivityVerb.valueOf(verb);
            var asked = new ActivityMover.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            version.unlessStale(() -> ValidateActivity.STEPS.contains(chosen) ? validateActivity.move(id, chosen, asked)
                    : moveActivity.move(id, chosen, asked), () -> view = readActivities.one(id));
            notices.say("training.moved");
            return "/capacitacion/" + id;
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isStale() {
        return version.isStale();
    }

    public ActivityView getView() {
        return view;
    }

    public boolean isKeeper() {
        return keeper;
    }

    /** Whether it and its sessions may still be planned otherwise. */
    public boolean isEditable() {
        return keeper && !view.activity().state().isDone();
    }

    /** The steps that may follow, for whom may take them. */
    public List<Option> getVerbs() {
        var mine = caller.required().is(Role.COORDINATOR) ? ValidateActivity.STEPS.stream() : Stream.<ActivityVerb>empty();
        return !keeper ? List.of() : Stream.concat(MoveActivity.STEPS.stream(), mine)
                .filter(verb -> verb.startsAt(view.activity().state()))
                .map(verb -> new Option(verb.name(), words.verb(verb))).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
