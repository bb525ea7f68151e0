package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whose water a caller reads, and whose water a caller writes about: the coordinator's all, an engineer's those that are theirs. */
@ApplicationScoped
public class WaterDesk {

    @Inject
    private WaterSamples samples;

    @Inject
    private Assignments assignments;

    @Inject
    private CurrentCaller caller;

    SystemName read(UUID systemId) {
        return samples.visibleTo(caller.required()).system(systemId)
                .orElseThrow(() -> new NotFound("diagnosis.water.system-not-found", "/waterSystemId"));
    }

    SystemName keep(UUID systemId) {
        var system = read(systemId);
        if (!isResponsible(systemId)) {
            throw new Forbidden("diagnosis.water.not-responsible", "");
        }
        if (system.merged()) {
            throw new StateForbids("diagnosis.water.merged", "/waterSystemId");
        }
        return system;
    }

    boolean isResponsible(UUID systemId) {
        var who = caller.required();
        return who.is(Role.COORDINATOR) || who.is(Role.FIELD_ENGINEER) && assignments.isResponsible(who.id(), systemId);
    }

    /** Whether the caller may record what is found there, for pages. */
    boolean isKeeper(UUID systemId) {
        return isResponsible(systemId) && !read(systemId).merged();
    }
}
