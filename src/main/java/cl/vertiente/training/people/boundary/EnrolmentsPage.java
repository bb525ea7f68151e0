package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is expected at an activity: known people of the invited committees to tick, somebody new on one line, and taking one back. */
@Named("enrolments")
@RequestScoped
public class EnrolmentsPage {

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadEnrolments readEnrolments;

    @Inject
    private EnrolTrainees enrolTrainees;

    @Inject
    private PersonLine line;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private ActivityView activity;
    private boolean keeper;
    private List<ReadEnrolments.Expected> rows;
    private List<ReadEnrolments.Expected> offered = List.of();

    @PostConstruct
    void read() {
        var id = Ids.parse(address.variable("id"));
        activity = readActivities.one(id);
        rows = readEnrolments.of(id);
        keeper = readActivities.isKeeper(id) && !activity.activity().state().isDone();
        if (keeper) {
            offered = activity.invitedSystems().stream().flatMap(one -> readEnrolments.offered(id, one.id(), one.name()).stream()).toList();
        }
    }

    private String here() {
        return "/capacitacion/" + activity.activity().id() + "/inscripciones";
    }

    /** Those who are ticked. */
    public void enrol() {
        forms.submit(address, () -> {
            notices.say("training.enrolment.enrolled", enrolTrainees.enrolAll(activity.activity().id(), address.values("inscribir").stream()
                    .map(Ids::parse).toList()));
            return here();
        });
    }

    /** Somebody on one line. */
    public void add() {
        forms.submit(address, () -> {
            var id = activity.activity().id();
            var name = line.take(known -> enrolTrainees.enrol(id, known).name(),
                    anew -> enrolTrainees.enrolNew(id, line.getId(), anew).name());
            if (name == null) {
                return null;
            }
            notices.say("training.enrolment.added", name);
            return here();
        });
    }

    public void withdraw(String traineeId) {
        forms.submit(address, () -> {
            if (!keeper) {
                throw new Forbidden("training.activity.not-keeper", "");
            }
            enrolTrainees.withdraw(activity.activity().id(), Ids.parse(traineeId));
            notices.say("training.enrolment.withdrawn");
            return here();
        });
    }

    public ActivityView getActivity() {
        return activity;
    }

    /** Whether the caller enrols. */
    public boolean isKeeper() {
        return keeper;
    }

    public List<ReadEnrolments.Expected> getRows() {
        return rows;
    }

    public List<ReadEnrolments.Expected> getOffered() {
        return offered;
    }

    public List<Option> getPlaces() {
        return activity.invitedSystems().stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    }

    /** Nobody is late for what was not held yet. */
    public boolean isLate() {
        return false;
    }
}
