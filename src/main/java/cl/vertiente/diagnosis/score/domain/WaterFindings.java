package cl.vertiente.diagnosis.score.domain;

import java.time.LocalDate;
import java.util.UUID;

/** The water's verdict, as the part that judges samples gives it. */
public interface WaterFindings {

    /** What the last judged samples up to a day say of a system; {@link WaterFinding#NONE} when there are none. */
    WaterFinding of(UUID waterSystemId, LocalDate day);
}
