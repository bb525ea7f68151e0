package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.DesignView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Approves a design that was submitted, returns it with its reason, opens it again, or gives it up; the coordinator alone. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ReviewDesign {

    /** The steps that are taken here. */
    public static final List<DesignVerb> STEPS = List.of(DesignVerb.APPROVE, DesignVerb.RETURN, DesignVerb.REOPEN, DesignVerb.ABANDON);

    @Inject
    private DesignDesk desk;

    public DesignView move(UUID id, DesignVerb verb, DesignDesk.Request request) {
        return desk.move(id, verb, request);
    }
}
