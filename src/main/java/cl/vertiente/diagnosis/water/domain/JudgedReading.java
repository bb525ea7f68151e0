package cl.vertiente.diagnosis.water.domain;

import java.math.BigDecimal;

/**
 * A result with what is said of it.
 *
 * @param number in the unit of the parameter; null for a word
 * @param written as it was written; null for a sum of ratios, which nobody wrote
 */
public record JudgedReading(String code, Qualifier qualifier, BigDecimal number, String word, boolean onSite, ReadingContent written,
        Judgement judgement) {

    public boolean isComputed() {
        return written == null;
    }
}
