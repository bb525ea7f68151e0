package cl.vertiente.diagnosis.score.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * Why a gap was proposed.
 *
 * @param subject the indicator, criterion or parameter that was found
 * @param said what was read of it
 * @param score null unless a criterion scored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapReason(int tableVersion, String rule, GapTrigger trigger, String subject, String name, String said, BigDecimal score) {

    /** What was found, whichever rule found it: the same on each visit. */
    public String key() {
        return trigger + ":" + subject;
    }
}
