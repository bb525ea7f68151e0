package cl.vertiente.diagnosis.water.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a norm asks of a parameter from a day on, in the parameter's unit.
 *
 * @param loadId with which load it came; tells two rows of one day apart
 * @param highestExcluded the highest itself is too much
 * @param expected the word that is asked for; null for numbers
 * @param noticeAbove within the limit, but worth a look; null for none
 * @param levelBelow how grave it is to be below, null when nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaterLimit(String code, LocalDate inForceFrom, UUID loadId, BigDecimal lowest, BigDecimal highest,
        boolean highestExcluded, String expected, BigDecimal noticeAbove, AlertLevel levelBelow, AlertLevel levelAbove, String norm,
        String source) {

    /** @return null when what is known of the number leaves it open */
    Verdict of(Qualifier qualifier, BigDecimal number) {
        return switch (qualifier) {
            case EQUAL -> isAbove(number) ? Verdict.EXCEEDS : isBelow(number) ? Verdict.BELOW : Verdict.COMPLIES;
            case LESS -> lowest != null && number.compareTo(lowest) <= 0 ? Verdict.BELOW
                    : lowest == null && (highest == null || number.compareTo(highest) <= 0) ? Verdict.COMPLIES : null;
            case MORE -> highest != null && number.compareTo(highest) >= 0 ? Verdict.EXCEEDS
                    : highest == null && (lowest == null || number.compareTo(lowest) >= 0) ? Verdict.COMPLIES : null;
        };
    }

    private boolean isAbove(BigDecimal number) {
        return highest != null && (highestExcluded ? number.compareTo(highest) >= 0 : number.compareTo(highest) > 0);
    }

    private boolean isBelow(BigDecimal number) {
        return lowest != null && number.compareTo(lowest) < 0;
    }

    /** How grave a verdict is; null when it asks nobody for anything. */
    AlertLevel level(Verdict verdict, Qualifier qualifier, BigDecimal number) {
        return switch (verdict) {
            case EXCEEDS -> levelAbove;
            case BELOW -> levelBelow;
            case COMPLIES -> noticeAbove != null && number != null && qualifier != Qualifier.LESS && number.compareTo(noticeAbove) > 0
                    ? AlertLevel.NOTICE : null;
            case NOT_JUDGED -> null;
        };
    }
}
