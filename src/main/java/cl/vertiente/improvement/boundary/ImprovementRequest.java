package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementContent;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An improvement as it is asked to be kept.
 *
 * @param gapId what it answers; absent when it answers no gap
 * @param budgetLineId of the agreement's budget for improvements
 * @param kind code of the catalogue
 * @param quantity in the unit of its kind
 * @param plannedCost whole pesos, taxes included
 * @param plannedOn when it is to stand there; absent when nobody knows
 */
public record ImprovementRequest(@NotNull UUID agreementId, @NotNull UUID waterSystemId, UUID gapId, @NotNull UUID budgetLineId,
        @NotBlank @Size(max = 40) String kind, @NotBlank @Size(max = 160) @Printable String title, @Size(max = 1000) String description,
        @NotNull @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2) BigDecimal quantity,
        @NotNull @Positive @Max(Pesos.LIMIT) Long plannedCost, LocalDate plannedOn) {

    ImprovementContent content() {
        return new ImprovementContent(waterSystemId, gapId, budgetLineId, kind.strip(), title.strip(), text(description), quantity,
                Pesos.of(plannedCost), plannedOn);
    }

    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
