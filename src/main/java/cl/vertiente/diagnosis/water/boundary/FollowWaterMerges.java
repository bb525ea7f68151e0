package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.diagnosis.water.domain.WaterAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import cl.vertiente.diagnosis.water.domain.WaterJudged;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What was found in the water of a duplicate was found in that of the system that goes on for it. */
@ApplicationScoped
public class FollowWaterMerges {

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterAlerts alerts;

    @Inject
    private Event<WaterJudged> judged;

    @Inject
    private AuditTrail audit;

    void follow(@Observes WaterSystemsMerged merged) {
        samples.ofSystem(merged.duplicate()).forEach(sample -> {
            sample.moveTo(merged.survivor());
            audit.changed(WaterSample.class, sample.id(), of(merged.duplicate()), of(merged.survivor()));
        });
        alerts.ofSystem(merged.duplicate()).forEach(alert -> {
            alert.moveTo(merged.survivor());
            audit.changed(WaterAlert.class, alert.id(), of(merged.duplicate()), of(merged.survivor()));
        });
        judged.fire(new WaterJudged(merged.survivor()));
    }

    private static Map<String, UUID> of(UUID system) {
        return Map.of("waterSystemId", system);
    }
}
