package cl.vertiente.training.people.domain;

/** What makes somebody look at a trainee twice, and forbids nothing. */
public enum TraineeWarning {
    /** The RUT lies in the range that is given to organisations. */
    TAX_ID_OF_ORGANISATION,
    /** Nobody can be told apart for sure without a RUT. */
    NO_TAX_ID,
    /** Somebody below the age of consent. */
    UNDER_14,
    /** Somebody of the same committee is called nearly the same: said when somebody is recorded or described anew, and not kept. */
    SIMILAR_NAME
}
