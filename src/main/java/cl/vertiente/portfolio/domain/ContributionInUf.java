package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * What agreements contribute, in UF of two decimals.
 *
 * @param agreed by the UF of the day of the act that approved each agreement, also what amendments added later
 * @param transferred each transfer by the UF of its own day
 */
public record ContributionInUf(BigDecimal agreed, BigDecimal transferred) {

    /**
     * Of one agreement.
     *
     * @param transfers by their day
     * @param uf of all the days
     */
    public static ContributionInUf of(Pesos agreed, LocalDate agreedOn, Collection<Map.Entry<LocalDate, Pesos>> transfers,
            Map<LocalDate, BigDecimal> uf) {
        return new ContributionInUf(UfAmount.of(agreed.amount(), uf.get(agreedOn)), transfers.stream()
                .map(each -> UfAmount.of(each.getValue().amount(), uf.get(each.getKey())))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }

    public ContributionInUf plus(ContributionInUf other) {
        return new ContributionInUf(agreed.add(other.agreed), transferred.add(other.transferred));
    }

    public static ContributionInUf nothing() {
        return new ContributionInUf(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));
    }
}
