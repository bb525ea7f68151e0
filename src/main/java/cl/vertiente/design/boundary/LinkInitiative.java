package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;

/** Says by which initiative of the portfolio the works of a design ask public money, or that it was not that one. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class LinkInitiative {

    @Inject
    private DesignDesk desk;

    @Inject
    private InitiativeLists initiatives;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** @throws NotFound when one of them is unknown, or of another region */
    public DesignView link(UUID designId, UUID initiativeId, boolean linked) {
        var design = desk.claim(designId);
        if (linked && initiatives.one(caller.required(), initiativeId, BigDecimal.TEN).isEmpty()) {
            throw new NotFound("portfolio.not-found", "");
        }
        var before = design.initiatives();
        if (design.link(initiativeId, linked)) {
            audit.changed(EngineeringDesign.class, designId, before, design.initiatives());
        } else {
            audit.unchanged();
        }
        return desk.view(designId);
    }
}
