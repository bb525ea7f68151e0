package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.domain.SessionView;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Says that a session does not take place, and why. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class CancelSession {

    @Inject
    private ActivityInHand hand;

    @Inject
    private ActivityDesk desk;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** @param reason why it does not take place */
    public record Request(@NotBlank @Size(max = 300) String reason) {
    }

    /** What is kept of it. */
    record Cancelled(String state, String reason) {
    }

    public SessionView cancel(UUID id, Request request) {
        var session = hand.keepSession(id);
        hand.read(session.activityId()).requireOpen();
        precondition.check(desk.session(id));
        var before = new Cancelled(session.state().name(), null);
        session.cancel(request.reason());
        audit.changed(TrainingSession.class, id, before, new Cancelled(session.state().name(), session.cancelledBecause()));
        return desk.session(id);
    }
}
