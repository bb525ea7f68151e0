package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money of initiatives under one name.
 *
 * @param amount all of it, nominal pesos
 * @param evidenced the part that a document proves
 * @param unsupported the part that nothing proves
 * @param initiatives how many it comes from
 * @param rows the address of the rows that it adds up
 */
public record Amount(Pesos amount, Pesos evidenced, Pesos unsupported, long initiatives, @JsonProperty("_rows") String rows) {

    private static final int DECIMALS = 4;

    public Amount(long amount, long evidenced, long initiatives) {
        this(Pesos.of(amount), Pesos.of(evidenced), Pesos.of(amount - evidenced), initiatives, null);
    }

    public static Amount nothing() {
        return new Amount(0, 0, 0);
    }

    public Amount tracedTo(String address) {
        return new Amount(amount, evidenced, unsupported, initiatives, address);
    }

    /** How much of it is proven, from 0 to 1; null where there is nothing to prove. */
    public BigDecimal evidencedShare() {
        return ratio(evidenced, amount);
    }

    /** How many times another it is, to four decimals; null where the other is nothing. */
    static BigDecimal ratio(Pesos amount, Pesos other) {
        return other.isPositive() ? BigDecimal.valueOf(amount.amount()).divide(BigDecimal.valueOf(other.amount()), DECIMALS,
                RoundingMode.HALF_UP) : null;
    }
}
