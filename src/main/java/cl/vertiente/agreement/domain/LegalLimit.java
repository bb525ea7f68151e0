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

        /** UTM of January above which an agreement needs a guarantee. */
        GUARANTEE_THRESHOLD,

        /** Percent of an agreement's amount that is to be guaranteed. */
        GUARANTEE_SHARE,

        /** Percent of an agreement's amount beyond which no guarantee may be asked, but for a direct award. */
        GUARANTEE_CEILING,

        /** Days before a guarantee runs out at which it is announced first. */
        GUARANTEE_FIRST_ALERT,

        /** Days before a guarantee runs out at which it is announced again, as urgent. */
        GUARANTEE_LAST_ALERT,

        /** Years that the executor must have existed at the signing. */
        EXECUTOR_AGE,

        /** Percent of a transfer that may be advanced. */
        ADVANCE_SHARE,

        /** Working days within which a missing information (FI) of public investment is answered. */
        RATE_ANSWER_DAYS,

        /** Budget years during which a favourable result of public investment is valid, the one of obtaining it among them. */
        RATE_VALID_YEARS,

        /** Percent by which a cost may exceed what the regional council approved without its new agreement. */
        CORE_CHANGE_SHARE,

        /** Days before the warranty of an improvement runs out at which that is announced. */
        WARRANTY_ALERT,

        /** UTM below which a small regional initiative (FRIL) needs no favourable result. */
        FRIL_CEILING,

        /** Percent of the cost of replacement up to which a conservation (Circular 33) goes. */
        CIRCULAR_33_SHARE,

        /** Percent of a line of operation with which goods and works may be bought. */
        GOODS_OF_OPERATION,

        /** The same of a line of personnel. */
        GOODS_OF_PERSONNEL,

        /** The same of a line of investment. */
        GOODS_OF_INVESTMENT
    }

    /** What a share leaves at most of an amount, in whole pesos, never more than the share. */
    public Pesos shareOf(Pesos amount) {
        var share = value.multiply(BigDecimal.valueOf(amount.amount())).movePointLeft(2);
        return Pesos.of(share.setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /** What a share asks at least of an amount, in whole pesos, never less than the share. */
    public Pesos leastOf(Pesos amount) {
        var share = value.multiply(BigDecimal.valueOf(amount.amount())).movePointLeft(2);
        return Pesos.of(share.setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
