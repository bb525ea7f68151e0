package cl.vertiente.diagnosis.score.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A gap as lists and spreadsheets show it.
 *
 * @param confirmed false while it is a proposal that nobody looked at
 * @param beneficiaries null when nobody knows
 * @param priority weight of the severity times beneficiaries; null when nobody knows whom it affects
 */
public record GapRow(UUID id, UUID diagnosisId, Integer diagnosisVersion, UUID waterSystemId, String waterSystem, String communeCut,
        String commune, String regionCut, String region, UUID agreementId, String agreementCode, GapOrigin origin,
        GapDimension dimension, GapSeverity severity, GapComponent component, String description, GapState state, boolean confirmed,
        boolean published, Integer beneficiaries, Long priority, Instant addedAt) {

    /** A rule proposes it, and nobody confirmed or discarded it. */
    @JsonIgnore
    public boolean isPending() {
        return !confirmed && state == GapState.DETECTED;
    }
}
