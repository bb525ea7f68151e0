package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.water.domain.WaterJudged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Results of a laboratory come after the visit, and are corrected: the visits to the system are scored again. */
@ApplicationScoped
public class FollowWater {

    @Inject
    private ScoringAgain again;

    void follow(@Observes WaterJudged judged) {
        again.system(judged.waterSystemId());
    }
}
