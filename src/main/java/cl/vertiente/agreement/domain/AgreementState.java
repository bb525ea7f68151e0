package cl.vertiente.agreement.domain;

/** Life of an agreement, as the register of a regional government tells it. */
public enum AgreementState {

    DRAFT, SIGNED, IN_FORCE, EXPIRED, CLOSED, RESCINDED;

    /** Nothing of its terms changes any more. */
    public boolean isOver() {
        return this == CLOSED || this == RESCINDED;
    }
}
