package cl.vertiente.diagnosis.score.domain;

/** How far a gap is: seen, chosen to be attended, being attended, closed, or no gap after all. */
public enum GapState {
    DETECTED, PRIORITISED, IN_ATTENTION, RESOLVED, DISCARDED;

    public boolean isOver() {
        return this == RESOLVED || this == DISCARDED;
    }
}
