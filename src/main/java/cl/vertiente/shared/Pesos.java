package cl.vertiente.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Whole Chilean pesos. The peso has no cents, so an amount is a {@code long}; it may be negative (a correction takes
 * money back). Sums that leave the range of {@link #LIMIT} are refused rather than wrapped.
 *
 * @param amount whole pesos, at most {@link #LIMIT} in either direction
 */
public record Pesos(@JsonValue long amount) implements Comparable<Pesos>, Serializable {

    /** A million million: two hundred times the whole programme, and far below where a sum of rows could overflow. */
    public static final long LIMIT = 1_000_000_000_000L;

    public static final Pesos ZERO = new Pesos(0);

    public Pesos {
        if (amount > LIMIT || amount < -LIMIT) {
            throw new Invalid("shared.pesos.range", "");
        }
    }

    public static Pesos of(long amount) {
        return new Pesos(amount);
    }

    /**
     * As it arrived in a request.
     *
     * @param amount null stays null
     * @throws Invalid naming the place, when it is beyond the limit
     */
    public static Pesos read(Long amount, String pointer) {
        if (amount == null) {
            return null;
        }
        if (amount > LIMIT || amount < -LIMIT) {
            throw new Invalid("shared.pesos.range", pointer);
        }
        return new Pesos(amount);
    }

    public static Pesos sum(Collection<Pesos> amounts) {
        return amounts.stream().reduce(ZERO, Pesos::plus);
    }

    public Pesos plus(Pesos other) {
        return new Pesos(amount + other.amount);
    }

    public Pesos minus(Pesos other) {
        return new Pesos(amount - other.amount);
    }

    public Pesos negated() {
        return new Pesos(-amount);
    }

    /** This amount times a rate, rounded half up to the peso, as the tax service rounds a withholding. */
    public Pesos times(BigDecimal rate) {
        return new Pesos(BigDecimal.valueOf(amount).multiply(rate).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * Splits by weights without losing or making a peso: each share is rounded down and the pesos left over go to the
     * largest remainders, the earlier share first among equals.
     */
    public java.util.List<Pesos> split(java.util.List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("weights must be positive");
        }
        var exact = weights.stream().map(w -> BigDecimal.valueOf(amount).multiply(w).divide(total, 12, RoundingMode.FLOOR)).toList();
        var shares = exact.stream().mapToLong(e -> e.setScale(0, RoundingMode.FLOOR).longValueExact()).toArray();
        var left = amount - java.util.Arrays.stream(shares).sum();
        var order = IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(BigDecimal.valueOf(shares[i]))).reversed())
                .limit(left).toList();
        order.forEach(i -> shares[i]++);
        return java.util.Arrays.stream(shares).mapToObj(Pesos::new).toList();
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean exceeds(Pesos other) {
        return amount > other.amount;
    }

    @Override
    public int compareTo(Pesos other) {
        return Long.compare(amount, other.amount);
    }

    /** As Chile writes it: {@code $5.071.159.500}, {@code -$1.000}. */
    @Override
    public String toString() {
        return (amount < 0 ? "-$" : "$") + String.format(java.util.Locale.ROOT, "%,d", Math.abs(amount)).replace(',', '.');
    }
}
