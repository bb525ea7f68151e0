package cl.vertiente.training.activity.domain;

/**
 * What became of a page of a scanned list. What is not placed is left for a person to assign: its session is unknown to the caller, others
 * keep it or it is validated; no code was found; it was not looked at.
 */
public enum ScanOutcome {
    ATTACHED, KNOWN, UNKNOWN_SESSION, OTHERS_KEEP, VALIDATED, NO_CODE, NOT_READ;

    /** Whether the scan stands with its session. */
    public boolean isPlaced() {
        return this == ATTACHED || this == KNOWN;
    }
}
