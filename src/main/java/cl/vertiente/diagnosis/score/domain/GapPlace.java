package cl.vertiente.diagnosis.score.domain;

import java.util.UUID;

/**
 * Where a gap was seen.
 *
 * @param diagnosisId the visit; null when it was seen outside of one
 * @param diagnosisVersion of the visit; null without one
 */
public record GapPlace(UUID diagnosisId, Integer diagnosisVersion, UUID waterSystemId, UUID agreementId) {
}
