package cl.vertiente.agreement.domain;

/** How an item of the checklist stands on a day. */
public enum ChecklistState {

    MISSING, VALID, EXPIRED, NOT_REQUIRED;

    /** Money may be transferred as far as this item goes. */
    public boolean isSettled() {
        return this == VALID || this == NOT_REQUIRED;
    }
}
