package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where the figures of the index are rounded: three decimals, half up. The letter is read from the rounded value, and the overall
 * index is made of rounded parts, so that whoever works it out by hand from what is shown comes to the same.
 */
final class IndexScale {

    static final int DECIMALS = 3;

    private IndexScale() {
    }

    /** @return null when there is nothing to divide by: no datum is no value, and never zero */
    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** @return null without a value, and when too little of it was observed */
    static IndexLetter letter(BigDecimal value, BigDecimal coverage, BigDecimal minimum, List<LetterFrom> letters) {
        if (value == null || coverage == null || coverage.compareTo(minimum) < 0) {
            return null;
        }
        return letters.stream().filter(letter -> value.compareTo(letter.from()) >= 0).map(LetterFrom::letter).findFirst().orElseThrow();
    }
}
