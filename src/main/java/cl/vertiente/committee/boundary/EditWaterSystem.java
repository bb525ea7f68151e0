package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.SystemIdentity;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Changes names, identity, operator with its papers, and place of a water system. What a register says of it is not edited here: the
 * next one would undo it.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class EditWaterSystem {

    @Inject
    private WaterSystems systems;

    @Inject
    private Registry registry;

    @Inject
    private Communes communes;

    @Inject
    private Placing placing;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    public WaterSystemView edit(UUID id, WaterSystemRequest request) {
        var visible = systems.visibleTo(caller.required());
        var view = visible.find(id).orElseThrow(() -> new NotFound("committee.not-found", ""));
        precondition.check(view);
        var system = registry.system(id).orElseThrow();
        if (system.isMerged()) {
            throw new StateForbids("committee.merged", "");
        }
        var operator = registry.operatorOf(system);
        var before = system.state();
        var ranBy = operator.state();
        system.rename(request.officialName().strip(), ContactRequest.blankAsNull(request.shortName()));
        operator.describe(request.operator().name().strip(), request.operator().kind(), request.operator().taxId(),
                ContactRequest.blankAsNull(request.operator().registryCode()));
        if (request.position() != null) {
            system.moveTo(placing.position(system.communeCut(), request.position()));
        }
        if (request.identity() != null) {
            system.describe(identity(request.identity()));
        }
        if (request.operator().papers() != null) {
            operator.show(request.operator().papers().said(), Chile.today(clock));
        }
        if (!before.equals(system.state())) {
            audit.changed(WaterSystem.class, id, before, system.state());
        }
        if (!ranBy.equals(operator.state())) {
            audit.changed(Operator.class, operator.id(), ranBy, operator.state());
        }
        audit.unchanged();
        return visible.find(id).orElseThrow();
    }

    /** The communes that it serves are in the register of communes. */
    private SystemIdentity identity(WaterSystemRequest.IdentityRequest asked) {
        var said = asked.said();
        for (int i = 0; i < said.servedCommunes().size(); i++) {
            if (communes.nameOf(said.servedCommunes().get(i)).isEmpty()) {
                throw new Invalid("committee.identity.commune", "/identity/servedCommunes/" + i, said.servedCommunes().get(i));
            }
        }
        return said;
    }
}
