package cl.vertiente.design.domain;

/** How far an engineering design came. */
public enum DesignState {
    PLANNED, IN_PROGRESS, SUSPENDED, IN_REVIEW, APPROVED, ABANDONED;

    /** What it is to deliver may still be said otherwise. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS || this == SUSPENDED;
    }
}
