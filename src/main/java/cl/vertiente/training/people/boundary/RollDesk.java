package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.picture.DrawnSignature;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.people.domain.Attendance;
import cl.vertiente.training.people.domain.AttendanceMark;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Presence;
import cl.vertiente.training.people.domain.RollRules;
import cl.vertiente.training.people.domain.SignatureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What marking one by one, all at once, on the spot and from a workbook have in common. */
@ApplicationScoped
public class RollDesk {

    private static final int SHOWN = 12;

    @Inject
    private Attendances attendances;

    @Inject
    private ActivityInHand activities;

    @Inject
    private Documents documents;

    @Inject
    private DrawnSignature drawn;

    @Inject
    private TraineeViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the trail keeps of a mark: it names nobody. */
    record Marked(UUID markId, UUID traineeId, Presence presence, UUID corrects, boolean afterClosing, boolean holds) {
    }

    /** The session whose list the caller keeps, while nobody else writes in it. */
    TrainingSession keep(UUID sessionId) {
        var session = activities.keepSession(sessionId);
        if (session.isCancelled()) {
            throw new StateForbids("training.session.cancelled", "");
        }
        if (activities.read(session.activityId()).state() == ActivityState.VALIDATED) {
            throw new StateForbids("training.attendance.validated", "");
        }
        return session;
    }

    /**
     * @param seat of whom it is said, with what was said of them before
     * @param corrects null unless it corrects a mark
     */
    Attendance mark(TrainingSession session, UUID markId, Attendances.Seated seat, Presence presence, UUID corrects) {
        var trainee = seat.trainee();
        trainee.requireKept();
        boolean known = seat.attendance() != null;
        var now = clock.instant();
        new RollRules(session.startsAt(), session.endsAt(), session.isClosed()).check(presence, known, corrects != null, now);
        if (presence.signature() != null) {
            checkSignature(presence);
        }
        var mark = new AttendanceMark(session.id(), markId, trainee,
                new AttendanceMark.Said(presence, corrects, session.isClosed(), caller.required().id(), now));
        boolean holds = true;
        var attendance = known ? seat.attendance() : new Attendance(mark);
        if (known) {
            holds = attendance.take(mark);
        } else {
            attendances.enter(attendance);
        }
        attendances.enter(mark);
        audit.changed(AttendanceMark.class, markId, null, new Marked(markId, trainee.id(), presence, corrects, session.isClosed(), holds));
        return attendance;
    }

    private void checkSignature(Presence presence) {
        if (documents.broughtBy(caller.required().id(), List.of(presence.signature())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/signature", presence.signature().substring(0, SHOWN));
        }
        if (presence.signatureKind() == SignatureKind.DRAWN) {
            drawn.check(documents.find(presence.signature()).orElseThrow(), "/signature");
        }
    }

    AttendanceView view(UUID sessionId, Attendances.Seated seated) {
        var trainee = seated.trainee();
        var said = trainee.said();
        var at = seated.attendance();
        boolean hidden = caller.required().isGore() || trainee.isForgotten() || trainee.isBlocked();
        var name = views.name(trainee);
        var taxId = trainee.isBlocked() ? null : views.taxId(said.taxId(), Purpose.OVERVIEW);
        return at == null ? new AttendanceView(sessionId, trainee.id(), name, taxId, said.post(), said.waterSystemId(),
                seated.waterSystem(), null, null, null, null, null, null, false, false)
                : new AttendanceView(sessionId, trainee.id(), name, taxId, at.post(),
                        at.waterSystemId(), seated.waterSystem(), at.isPresent(), at.arrivedAt(), hidden ? null : at.signature(),
                        at.signatureKind(), at.source(), at.markId(), at.isCorrected(), at.isAfterClosing());
    }
}
