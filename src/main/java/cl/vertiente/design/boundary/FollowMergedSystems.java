package cl.vertiente.design.boundary;

import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The designs of a duplicate are those of the system that goes on for it. */
@ApplicationScoped
public class FollowMergedSystems {

    @Inject
    private Designs designs;

    @Inject
    private AuditTrail audit;

    void follow(@Observes WaterSystemsMerged merged) {
        for (var design : designs.ofSystem(merged.duplicate())) {
            var before = design.content();
            design.follow(merged.duplicate(), merged.survivor());
            audit.changed(EngineeringDesign.class, design.id(), before, design.content());
        }
    }
}
