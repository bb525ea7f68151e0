package cl.vertiente.diagnosis.water.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A result of a sample as it stands in a series.
 *
 * @param number in the unit of its parameter; null for a word
 * @param limitFrom since when the limit held by which it was judged; null when there was none
 */
public record MeasuredResult(UUID sampleId, Instant takenAt, SampleMethod method, WaterType waterType, String code, Qualifier qualifier,
        BigDecimal number, String word, boolean onSite, Verdict verdict, AlertLevel level, NotJudged reason, LocalDate limitFrom) {

    /** Without the zeros that a column adds. */
    public MeasuredResult {
        if (number != null) {
            var bare = number.stripTrailingZeros();
            number = bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }
}
