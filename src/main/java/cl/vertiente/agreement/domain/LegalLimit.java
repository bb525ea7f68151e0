package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A limit that a law or norm sets, as it stood on a day.
 *
 * @param value in the unit of its code
 * @param source the law or norm, as it is cited to the reader
 */
public record LegalLimit(Code code, BigDecimal value, String source) {

    /** What is limited. */
    public enum Code {

        /** Percent of a transfer that may go to administration. */
        ADMINISTRATION_SHARE,

        /** Percent of a transfer that may be advanced. */
        ADVANCE_SHARE
    }

    /** What a share leaves at most of an amount, in whole pesos, never more than the share. */
    public Pesos shareOf(Pesos amount) {
        var share = value.multiply(BigDecimal.valueOf(amount.amount())).movePointLeft(2);
        return Pesos.of(share.setScale(0, RoundingMode.FLOOR).longValueExact());
    }
}
