package cl.vertiente.diagnosis.water.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What the last judged samples of a system say, for whoever scores it. */
public interface WaterVerdicts {

    /** As of the end of a day: results of later samples do not count. */
    WaterStanding of(UUID systemId, LocalDate day);
}
