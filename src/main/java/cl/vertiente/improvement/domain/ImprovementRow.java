package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An improvement as lists and spreadsheets show it.
 *
 * @param quantity in {@code unit}
 * @param gapId null when it answers no gap
 * @param plannedOn null when nobody said
 * @param orderedCost null while nothing was ordered
 * @param paid what vouchers in force pay of it, of those that the caller may see
 * @param stateOn the day of its last step; null while it is proposed
 * @param warrantyUntil null when there is none, or nobody received it
 */
public record ImprovementRow(UUID id, String code, UUID agreementId, String agreementCode, String regionCut, String region,
        UUID waterSystemId, String waterSystem, String communeCut, String commune, UUID gapId, String kind, String kindName, String title,
        BigDecimal quantity, String unit, Pesos plannedCost, LocalDate plannedOn, Pesos orderedCost, Pesos paid,
        ImprovementState state, LocalDate stateOn, LocalDate warrantyUntil, Instant recordedOn) {
}
