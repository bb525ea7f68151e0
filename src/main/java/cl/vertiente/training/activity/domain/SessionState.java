package cl.vertiente.training.activity.domain;

/** How far a session came; derived, never set. */
public enum SessionState {
    PLANNED, CLOSED, CANCELLED
}
