package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Decides on an improvement: approved by a paper, rejected or retired with a reason; the coordinator alone. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class DecideImprovement {

    /** The steps that are taken here. */
    public static final List<ImprovementVerb> STEPS = List.of(ImprovementVerb.APPROVE, ImprovementVerb.REJECT, ImprovementVerb.RETIRE);

    @Inject
    private ImprovementMover mover;

    public ImprovementView move(UUID id, ImprovementVerb verb, StepRequest request) {
        return mover.move(id, verb, request);
    }
}
