package cl.vertiente.diagnosis.water.domain;

import java.util.UUID;

/** Something new was said of the water of a system: a sample, a correction, or that it was none. Told within the same transaction. */
public record WaterJudged(UUID waterSystemId) {
}
