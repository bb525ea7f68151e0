package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;

/**
 * The score of a stretch of numbers.
 *
 * @param from null: from below without limit
 * @param to null: without limit above
 */
public record Band(BigDecimal from, boolean fromInclusive, BigDecimal to, boolean toInclusive, BigDecimal score) {

    boolean holds(BigDecimal number) {
        int low = from == null ? 1 : number.compareTo(from);
        int high = to == null ? -1 : number.compareTo(to);
        return (low > 0 || low == 0 && fromInclusive) && (high < 0 || high == 0 && toInclusive);
    }
}
