package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.SamplingPeriod;
import cl.vertiente.diagnosis.water.domain.SamplingState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the plan of samples of a system, with what was taken of it.
 *
 * @param subject code of a parameter or type of parameters; {@code name} as people read it
 * @param since from which day on samples were counted, and {@code missing} how many are missing of those asked
 * @param lastOn day of the last sample that counts; null when there was none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SamplingLineView(UUID id, UUID waterSystemId, String subject, String name, int samples, SamplingPeriod per,
        boolean laboratory, LocalDate from, String source, Instant recordedAt, LocalDate since, int taken, int missing, LocalDate lastOn,
        SamplingState state) {
}
