package cl.vertiente.portfolio.boundary;

import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** The initiatives of a duplicate are those of the system that goes on for it. */
@ApplicationScoped
public class FollowMergedSystems {

    @Inject
    private Initiatives initiatives;

    @Inject
    private AuditTrail audit;

    void follow(@Observes WaterSystemsMerged merged) {
        initiatives.ofSystem(merged.duplicate()).forEach(initiative -> {
            initiative.follow(merged.duplicate(), merged.survivor());
            audit.changed(Initiative.class, initiative.id(), Map.of("waterSystemId", merged.duplicate()),
                    Map.of("waterSystemId", merged.survivor()));
        });
    }
}
