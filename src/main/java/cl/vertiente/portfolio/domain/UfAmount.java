package cl.vertiente.portfolio.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money of initiatives in UF: each part of an amount divided by the UF of the day of its event and rounded to two decimals, half up, and
 * then added. So sums are exact: what parts show adds up to what the whole shows.
 *
 * @param evidenced the part that a document proves
 */
public record UfAmount(BigDecimal amount, BigDecimal evidenced, BigDecimal unsupported) {

    private static final int DECIMALS = 2;
    private static final int RATIO_DECIMALS = 4;

    public UfAmount(BigDecimal amount, BigDecimal evidenced) {
        this(scaled(amount), scaled(evidenced), scaled(amount.subtract(evidenced)));
    }

    public static UfAmount nothing() {
        return new UfAmount(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static BigDecimal scaled(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * Pesos in UF, two decimals.
     *
     * @param uf pesos that one UF was worth on the day
     */
    public static BigDecimal of(long pesos, BigDecimal uf) {
        return BigDecimal.valueOf(pesos).divide(uf, DECIMALS, RoundingMode.HALF_UP);
    }

    /** How much of it is proven, from 0 to 1; null where there is nothing to prove. */
    BigDecimal evidencedShare() {
        return ratio(evidenced, amount);
    }

    /** To four decimals; null where the other is nothing. */
    static BigDecimal ratio(BigDecimal amount, BigDecimal other) {
        return other.signum() > 0 ? amount.divide(other, RATIO_DECIMALS, RoundingMode.HALF_UP) : null;
    }
}
