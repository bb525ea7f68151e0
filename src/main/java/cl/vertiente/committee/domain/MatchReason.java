package cl.vertiente.committee.domain;

/** Why a system is offered for a row of the MOP's registry, the best reason first. */
public enum MatchReason {
    /** Its operator has the RUT. */
    SAME_TAX_ID,
    /** The same commune and the same name. */
    SAME_NAME,
    /** The same commune, and all the words that tell one committee from another. */
    SAME_WORDS,
    /** The same commune, some of those words. */
    SOME_WORDS
}
