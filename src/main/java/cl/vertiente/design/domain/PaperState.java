package cl.vertiente.design.domain;

import java.time.LocalDate;
import java.util.Optional;

/** How a paper of the file of a design stands on a day. */
public enum PaperState {
    MISSING,
    /** Its product was delivered and waits for the coordinator. */
    IN_REVIEW,
    EXPIRED, NOT_REQUIRED, PRESENT;

    /** The stage may be asked as far as this paper goes. */
    public boolean isSettled() {
        return this == PRESENT || this == NOT_REQUIRED;
    }

    /**
     * What was recorded of the paper itself counts before its product. A paper holds on its last day.
     *
     * @param seen the last entry; null when there is none, and one that takes the paper out says neither document nor reason
     * @param product how the last version of its product stands
     */
    public static PaperState of(DesignPaper.Seen seen, Optional<DeliverableState> product, LocalDate day) {
        if (seen != null && seen.notRequiredReason() != null) {
            return NOT_REQUIRED;
        }
        if (seen != null && seen.sha256() != null) {
            return seen.validUntil() != null && seen.validUntil().isBefore(day) ? EXPIRED : PRESENT;
        }
        return product.map(state -> switch (state) {
            case APPROVED -> PRESENT;
            case DELIVERED, OBSERVED -> IN_REVIEW;
            case RETURNED, SUPERSEDED -> MISSING;
        }).orElse(MISSING);
    }
}
