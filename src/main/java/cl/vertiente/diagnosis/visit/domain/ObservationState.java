package cl.vertiente.diagnosis.visit.domain;

/** Where an observation stands: asked, answered by the team, or settled by the reviewer. */
public enum ObservationState {
    OPEN,
    ANSWERED,
    SETTLED
}
