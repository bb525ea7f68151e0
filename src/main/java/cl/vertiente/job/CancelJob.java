package cl.vertiente.job;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Asks one's own long work to stop: at its next step it ends, and nothing of it is left. What is over stays as it is. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR})
public class CancelJob {

    @Inject
    private JobBoard board;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void cancel(UUID id) {
        var job = board.lockOf(caller.required().id(), id).orElseThrow(() -> new NotFound("job.not-found", ""));
        var before = job.view(clock.instant());
        if (before.state().isOver() || before.stopping()) {
            audit.unchanged();
            return;
        }
        job.askToStop();
        audit.changed(Job.class, id, before, job.view(clock.instant()));
    }
}
