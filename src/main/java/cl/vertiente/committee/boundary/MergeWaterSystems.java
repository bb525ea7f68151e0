package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Says that a system is the duplicate of another. Nothing of it is lost or moved: it points at the one that goes on, leaves the
 * lists, and its address still answers.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class MergeWaterSystems {

    @Inject
    private WaterSystems systems;

    @Inject
    private Registry registry;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    public WaterSystemView merge(UUID id, UUID into) {
        var visible = systems.visibleTo(caller.required());
        var view = visible.find(id).orElseThrow(() -> new NotFound("committee.not-found", ""));
        var duplicate = registry.system(id).orElseThrow();
        if (into != null && into.equals(duplicate.mergedInto())) {
            audit.unchanged();
            return view;
        }
        precondition.check(view);
        var survivor = into == null || visible.find(into).isEmpty() ? null : registry.system(into).orElse(null);
        if (survivor == null || survivor.id().equals(id)) {
            throw new Invalid("committee.merge.into", "/into");
        }
        if (duplicate.isMerged() || survivor.isMerged()) {
            throw new StateForbids("committee.merged", duplicate.isMerged() ? "" : "/into");
        }
        if (!survivor.communeCut().equals(duplicate.communeCut())) {
            throw new Invalid("committee.merge.commune", "/into");
        }
        var before = duplicate.state();
        duplicate.mergeInto(survivor);
        audit.changed(WaterSystem.class, id, before, duplicate.state());
        return visible.find(id).orElseThrow();
    }
}
