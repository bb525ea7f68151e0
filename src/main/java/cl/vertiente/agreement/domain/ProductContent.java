package cl.vertiente.agreement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is agreed of a product.
 *
 * @param code as people call it, unique in its agreement, e.g. {@code D-01}
 * @param unit what is counted, e.g. diagnoses
 * @param weight percent of its component; the weights of a component add up to a hundred
 * @param milestone an instalment may wait for it
 * @param responsibleId who answers for it; null when nobody was named
 */
public record ProductContent(UUID productId, String code, Component component, String name, String unit, BigDecimal goal,
        BigDecimal weight, LocalDate plannedStart, LocalDate plannedEnd, boolean milestone, UUID responsibleId) {

    /** The same agreed content; quantities are equal whatever their scale. */
    public boolean sameAs(ProductContent other) {
        return goal.compareTo(other.goal) == 0 && weight.compareTo(other.weight) == 0
                && measured(BigDecimal.ONE, BigDecimal.ONE).equals(other.measured(BigDecimal.ONE, BigDecimal.ONE));
    }

    private ProductContent measured(BigDecimal newGoal, BigDecimal newWeight) {
        return new ProductContent(productId, code, component, name, unit, newGoal, newWeight, plannedStart, plannedEnd, milestone,
                responsibleId);
    }
}
