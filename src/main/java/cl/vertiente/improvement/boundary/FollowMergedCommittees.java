package cl.vertiente.improvement.boundary;

import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** The improvements of a duplicate are those of the committee that goes on for it. */
@ApplicationScoped
public class FollowMergedCommittees {

    @Inject
    private Improvements improvements;

    @Inject
    private AuditTrail audit;

    void follow(@Observes WaterSystemsMerged merged) {
        improvements.ofSystem(merged.duplicate()).forEach(improvement -> {
            improvement.follow(merged.survivor());
            audit.changed(Improvement.class, improvement.id(), Map.of("waterSystemId", merged.duplicate()),
                    Map.of("waterSystemId", merged.survivor()));
        });
    }
}
