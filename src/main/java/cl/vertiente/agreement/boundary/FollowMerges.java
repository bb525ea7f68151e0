package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Participation;
import cl.vertiente.agreement.domain.Participations;
import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** An agreement that served a duplicate serves the system that goes on for it. */
@ApplicationScoped
public class FollowMerges {

    @Inject
    private Participations participations;

    @Inject
    private AuditTrail audit;

    void follow(@Observes WaterSystemsMerged merged) {
        participations.ofSystem(merged.duplicate()).forEach(participation -> {
            participation.follow(merged.survivor());
            audit.changed(Participation.class, participation.id(), serving(merged.duplicate()), serving(merged.survivor()));
        });
    }

    private static Map<String, UUID> serving(UUID system) {
        return Map.of("waterSystemId", system);
    }
}
