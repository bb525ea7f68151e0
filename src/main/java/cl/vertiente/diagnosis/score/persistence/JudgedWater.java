package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.diagnosis.score.domain.WaterFinding;
import cl.vertiente.diagnosis.score.domain.WaterFindings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What the judged samples say. */
@ApplicationScoped
public class JudgedWater implements WaterFindings {

    @Override
    public WaterFinding of(UUID waterSystemId, LocalDate day) {
        return WaterFinding.NONE;
    }
}
