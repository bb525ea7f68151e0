package cl.vertiente.training.activity.domain;

/** How far an activity came. Whether it was moved is a state too: its readers look for another date than they knew. */
public enum ActivityState {
    PLANNED, RESCHEDULED, SUSPENDED, HELD, VALIDATED;

    /** Its sessions are still to come, or may be. */
    public boolean isOpen() {
        return this == PLANNED || this == RESCHEDULED;
    }

    /** It took place; the regional government reads it. */
    public boolean isDone() {
        return this == HELD || this == VALIDATED;
    }
}
