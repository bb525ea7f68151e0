package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes an activity one step on: suspended with its reason, taken up again, held when all its lists are closed. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class MoveActivity {

    /** The steps that are taken here. */
    public static final List<ActivityVerb> STEPS = List.of(ActivityVerb.SUSPEND, ActivityVerb.RESUME, ActivityVerb.HOLD);

    @Inject
    private ActivityMover mover;

    public ActivityView move(UUID id, ActivityVerb verb, ActivityMover.Request request) {
        return mover.move(id, verb, request);
    }
}
