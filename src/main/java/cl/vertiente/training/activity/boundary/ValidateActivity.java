package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Says that what was held counts, or takes that back with a reason; the coordinator alone. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ValidateActivity {

    /** The steps that are taken here. */
    public static final List<ActivityVerb> STEPS = List.of(ActivityVerb.VALIDATE, ActivityVerb.REOPEN);

    @Inject
    private ActivityMover mover;

    public ActivityView move(UUID id, ActivityVerb verb, ActivityMover.Request request) {
        return mover.move(id, verb, request);
    }
}
