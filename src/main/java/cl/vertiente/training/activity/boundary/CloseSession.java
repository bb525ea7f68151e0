package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.domain.SessionView;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Closes a session: its list is frozen, and corrections are annotated from then on. Twice is once: two devices may say it. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class CloseSession {

    @Inject
    private ActivityInHand hand;

    @Inject
    private ActivityDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is kept of a closing. */
    record Closing(String state) {
    }

    public SessionView close(UUID id) {
        var session = hand.keepSession(id);
        hand.read(session.activityId()).requireOpen();
        if (session.isClosed()) {
            audit.unchanged();
            return desk.session(id);
        }
        precondition.check(desk.session(id));
        var before = new Closing(session.state().name());
        session.close(caller.required().id(), clock.instant());
        audit.changed(TrainingSession.class, id, before, new Closing(session.state().name()));
        return desk.session(id);
    }
}
