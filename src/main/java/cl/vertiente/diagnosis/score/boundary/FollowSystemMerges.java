package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Indexes and gaps of a duplicate are those of the system that goes on for it. The merge says so in the audit trail. It comes before
 * the water of both is one: that scores the visits to both again.
 */
@ApplicationScoped
public class FollowSystemMerges {

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private Gaps gaps;

    void follow(@Observes @Priority(Interceptor.Priority.APPLICATION) WaterSystemsMerged merged) {
        indexes.ofSystem(merged.duplicate()).forEach(version -> version.moveTo(merged.survivor()));
        gaps.ofSystem(merged.duplicate()).forEach(gap -> gap.moveTo(merged.survivor()));
    }
}
