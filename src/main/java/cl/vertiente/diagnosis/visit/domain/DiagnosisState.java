package cl.vertiente.diagnosis.visit.domain;

/** Where the record of a visit stands. */
public enum DiagnosisState {
    DRAFT,
    COMPLETE,
    IN_REVIEW,
    OBSERVED,
    APPROVED,
    CLOSED,
    VOID;

    /** Somebody still has to do something with it. */
    public boolean isUnderWay() {
        return ordinal() < APPROVED.ordinal();
    }
}
