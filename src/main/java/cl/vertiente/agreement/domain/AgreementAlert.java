package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something about an agreement that somebody should look at before it is too late. It forbids nothing by itself.
 *
 * @param guaranteeId null when it is about no single guarantee
 * @param on the day it is about; null when there is none
 * @param arguments of its sentence
 */
public record AgreementAlert(Kind kind, UUID guaranteeId, LocalDate on, List<Object> arguments) {

    /** What is to be looked at, the most pressing first. */
    public enum Kind {

        /** A guarantee ran out and was neither renewed nor given back. */
        GUARANTEE_EXPIRED,

        /** The law asks for more than what is guaranteed today. */
        GUARANTEE_MISSING,

        /** A guarantee runs out within the shorter of the two warnings. */
        GUARANTEE_LAST,

        /** A guarantee runs out within the longer of the two warnings. */
        GUARANTEE_FIRST,

        /** A guarantee runs out before the agreement ends. */
        GUARANTEE_BEFORE_END,

        /** Whether a guarantee is asked cannot be said: the UTM is not loaded. */
        GUARANTEE_UNKNOWN,

        /** More is guaranteed than may be asked, but for a direct award. */
        GUARANTEE_OVER,

        /** Another agreement of the same two parties runs at the same time (Ley de Presupuestos, art. 25: no splitting of one goal). */
        POSSIBLE_SPLIT;

        /** Whether it concerns money that could be lost, not only care to be taken. */
        public boolean isPressing() {
            return compareTo(GUARANTEE_LAST) <= 0;
        }

        public boolean isAboutGuarantees() {
            return this != POSSIBLE_SPLIT;
        }
    }
}
