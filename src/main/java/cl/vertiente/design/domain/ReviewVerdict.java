package cl.vertiente.design.domain;

/** What the coordinator says of a version of a deliverable. */
public enum ReviewVerdict {
    /** Something is to be answered or mended; the version waits. */
    OBSERVE,
    APPROVE,
    /** Another version is asked. */
    RETURN;

    /** Who says it says why. */
    public boolean asksWords() {
        return this != APPROVE;
    }
}
