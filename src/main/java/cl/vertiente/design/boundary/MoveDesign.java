package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.DesignView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes a design one step on: begun, suspended with its reason, taken up again, submitted when all its products are delivered. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class MoveDesign {

    /** The steps that are taken here. */
    public static final List<DesignVerb> STEPS = List.of(DesignVerb.START, DesignVerb.SUSPEND, DesignVerb.RESUME, DesignVerb.SUBMIT);

    @Inject
    private DesignDesk desk;

    public DesignView move(UUID id, DesignVerb verb, DesignDesk.Request request) {
        return desk.move(id, verb, request);
    }
}
