package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.diagnosis.water.domain.WaterStanding;
import cl.vertiente.diagnosis.water.domain.WaterVerdicts;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What the last judged samples of a system say, from the readings in the database. */
@ApplicationScoped
public class JpaWaterVerdicts implements WaterVerdicts {

    @Inject
    private WaterSamples samples;

    @Override
    public WaterStanding of(UUID systemId, LocalDate day) {
        return WaterStanding.of(samples.latest(systemId, day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant().minusNanos(1000)));
    }
}
