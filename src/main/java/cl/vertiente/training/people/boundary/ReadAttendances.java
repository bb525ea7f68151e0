package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.NotFound;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Headcount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads who was at a session. The regional government reads names, and no RUT and no signature. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadAttendances {

    @Inject
    private Attendances attendances;

    @Inject
    private ActivityInHand activities;

    @Inject
    private RollDesk roll;

    @Inject
    private WaterSystems systems;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** A committee that the activity is for. */
    public record Place(UUID id, String name) {
    }

    /**
     * The session of a list, for its page.
     *
     * @param over its hours are past
     * @param keeper whether the caller writes in it
     * @param count of the whole activity
     */
    public record Roll(UUID sessionId, UUID activityId, String title, String code, Instant startsAt, Instant endsAt, String place,
            boolean closed, boolean over, boolean keeper, List<Place> places, Headcount count) {
    }

    /** Everybody of the activity, by name, with what was said of them at this session; until it is closed also who is enrolled. */
    public List<AttendanceView> of(UUID sessionId) {
        var session = activities.readSession(sessionId);
        boolean expected = !session.isClosed() && !caller.required().isGore();
        return attendances.roll(session.activityId(), sessionId, expected).stream().map(one -> roll.view(sessionId, one)).toList();
    }

    /** By the identifier of a mark of the session. */
    public AttendanceView one(UUID sessionId, UUID markId) {
        activities.readSession(sessionId);
        var mark = attendances.mark(sessionId, markId).orElseThrow(() -> new NotFound("training.attendance.not-found", ""));
        return attendances.seated(sessionId, mark.traineeId()).map(one -> roll.view(sessionId, one))
                .orElseThrow(() -> new NotFound("training.attendance.not-found", ""));
    }

    public Roll session(UUID sessionId) {
        var session = activities.readSession(sessionId);
        var activity = activities.read(session.activityId());
        return new Roll(sessionId, activity.id(), activity.content().title(), activity.code(), session.startsAt(), session.endsAt(),
                session.content().place(), session.isClosed(), session.endsAt().isBefore(clock.instant()),
                isWritten(session, activity.state()) && activities.isKeeper(activity), places(activity),
                Headcount.of(attendances.seats(activity.id())));
    }

    private List<Place> places(TrainingActivity activity) {
        var visible = systems.visibleTo(caller.required());
        return activity.content().invited().stream().flatMap(id -> visible.find(id).stream())
                .map(view -> new Place(view.system().id(), view.system().officialName()))
                .sorted(Comparator.comparing(Place::name)).toList();
    }

    private static boolean isWritten(TrainingSession session, ActivityState state) {
        return !session.isCancelled() && state != ActivityState.VALIDATED;
    }
}
