package cl.vertiente.diagnosis.score.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * When a gap is proposed, and as what. Its sentence stands in the texts of the table under its code; {@code {0}} in it is the name of
 * what it found.
 *
 * @param reads the indicator of a condition, or the beginning of several with a star at the end; the criterion; none for the water
 * @param values the conditions or levels at which it proposes
 * @param scoreAtMost the score of the criterion up to which it proposes, itself included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapRule(String code, GapTrigger trigger, String reads, List<String> values, BigDecimal scoreAtMost,
        GapDimension dimension, GapSeverity severity, GapComponent component) {

    boolean reads(String indicator) {
        return reads.endsWith("*") ? indicator.startsWith(reads.substring(0, reads.length() - 1)) : reads.equals(indicator);
    }
}
