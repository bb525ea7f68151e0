package cl.vertiente.job;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** How far one's own long work is; that of others is not found. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class FollowJobs {

    @Inject
    private JobBoard board;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public JobView one(UUID id) {
        return board.of(caller.required().id(), id).orElseThrow(() -> new NotFound("job.not-found", "")).view(clock.instant());
    }

    /** The latest first, a few of them. */
    public List<JobView> latest() {
        return board.latestOf(caller.required().id()).stream().map(job -> job.view(clock.instant())).toList();
    }
}
