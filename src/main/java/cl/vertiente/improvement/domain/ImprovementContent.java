package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an improvement is, as it is planned.
 *
 * @param gapId what it answers; null when it answers no gap
 * @param budgetLineId of the agreement, by which it is paid
 * @param kind code of the catalogue
 * @param quantity in the unit of its kind
 * @param plannedOn when it is to stand there; null when nobody said
 */
public record ImprovementContent(UUID waterSystemId, UUID gapId, UUID budgetLineId, String kind, String title, String description,
        BigDecimal quantity, Pesos plannedCost, LocalDate plannedOn) {

    /** Quantities by their hundredths: the same content is equal however it came. */
    public ImprovementContent {
        quantity = quantity.setScale(2, RoundingMode.HALF_UP);
    }
}
