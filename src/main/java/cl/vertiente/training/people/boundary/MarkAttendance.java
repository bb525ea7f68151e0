package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Presence;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says who was at a session: one by one under identifiers of the device, all at once, or somebody who walked in. What two devices say of
 * one person comes to one attendance. A mark that comes again changes nothing, however the list stands by then.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class MarkAttendance {

    @Inject
    private Attendances attendances;

    @Inject
    private Trainees trainees;

    @Inject
    private RollDesk roll;

    @Inject
    private TraineeDesk people;

    @Inject
    private AuditTrail audit;

    /** @param created false when the mark was there */
    public record Marked(AttendanceView attendance, boolean created) {
    }

    public Marked mark(UUID sessionId, UUID markId, AttendanceRequest request) {
        var session = roll.keep(sessionId);
        var asked = asked(sessionId, request.traineeId(), markId);
        var seat = asked.seated();
        if (asked.mark() != null) {
            if (!asked.mark().says(request.traineeId(), request.presence(), request.corrects())
                    && !asked.mark().says(seat.trainee().id(), request.presence(), request.corrects())) {
                throw new StateForbids("training.attendance.id-taken", "");
            }
            audit.unchanged();
            return new Marked(roll.view(sessionId, seat), false);
        }
        return new Marked(roll.view(sessionId, seat.as(roll.mark(session, markId, seat, request.presence(), request.corrects()))), true);
    }

    /** Everybody on the list of whom nobody said anything yet, or some of them. @return how many */
    public int markAll(UUID sessionId, Map<UUID, Presence> said) {
        var session = roll.keep(sessionId);
        int marked = 0;
        audit.unchanged();
        for (var each : said.entrySet()) {
            var trainee = current(each.getKey());
            var before = attendances.find(sessionId, trainee.id());
            if (before.isEmpty() || !before.get().isPresent() && each.getValue().present()) {
                roll.mark(session, Ids.next(), new Attendances.Seated(trainee, before.orElse(null), null), each.getValue(), null);
                marked++;
            }
        }
        return marked;
    }

    /** Somebody who was not on the list: found again by RUT, wherever they were trained before, or recorded now. */
    public AttendanceView walkIn(UUID sessionId, UUID id, TraineeRequest request, Presence presence) {
        var session = roll.keep(sessionId);
        var markId = Ids.derived(id, sessionId.toString());
        var known = attendances.mark(sessionId, markId);
        if (known.isPresent()) {
            audit.unchanged();
            return view(session, current(known.get().traineeId()));
        }
        var said = people.card(request);
        var trainee = people.same(said.taxId()).or(() -> request.isOtherPerson() ? Optional.empty() : people.same(said, id))
                .orElseGet(() -> people.add(id, said));
        roll.mark(session, markId, new Attendances.Seated(trainee, attendances.find(sessionId, trainee.id()).orElse(null), null), presence,
                null);
        return view(session, trainee);
    }

    private Attendances.Asked asked(UUID sessionId, UUID traineeId, UUID markId) {
        var asked = attendances.asked(sessionId, traineeId, markId).orElseThrow(MarkAttendance::unknown);
        var current = seen(people.current(asked.seated().trainee()));
        return current.id().equals(asked.seated().trainee().id()) ? asked
                : attendances.asked(sessionId, current.id(), markId).orElseThrow(MarkAttendance::unknown);
    }

    private Trainee current(UUID id) {
        return seen(trainees.find(id).map(people::current).orElseThrow(MarkAttendance::unknown));
    }

    private Trainee seen(Trainee trainee) {
        if (!people.isVisible(trainee)) {
            throw unknown();
        }
        return trainee;
    }

    private static Invalid unknown() {
        return new Invalid("training.attendance.trainee", "/traineeId");
    }

    private AttendanceView view(TrainingSession session, Trainee trainee) {
        attendances.write();
        return attendances.seated(session.id(), trainee.id()).map(one -> roll.view(session.id(), one))
                .orElseThrow(() -> new NotFound("training.trainee.not-found", ""));
    }
}
