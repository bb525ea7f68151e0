package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes an approved improvement one step on: ordered, installed, received by its act, in operation. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class MoveImprovement {

    /** The steps that are taken here. */
    public static final List<ImprovementVerb> STEPS = List.of(ImprovementVerb.ORDER, ImprovementVerb.INSTALL, ImprovementVerb.RECEIVE,
            ImprovementVerb.OPERATE);

    @Inject
    private ImprovementMover mover;

    public ImprovementView move(UUID id, ImprovementVerb verb, StepRequest request) {
        return mover.move(id, verb, request);
    }
}
