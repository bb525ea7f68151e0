package cl.vertiente.ledger.domain;

/**
 * What is wrong with a voucher against the rules of the money. A ledger never refuses what really happened: the voucher
 * is stored, and a blocking finding keeps it out of a rendering until it is mended.
 */
public enum Finding {
    /** No document proves it (Resolución 30/2015 CGR, art. 2). */
    NO_DOCUMENT(true),
    /** The line of the budget is spent beyond what was approved. */
    OVER_ITEM(true),
    /** Paid before the act was fully processed (Resolución 30/2015 CGR, art. 13) or before the agreement began. */
    BEFORE_FIRST_ALLOWED(true),
    /** Paid after the agreement ended. */
    AFTER_END(true),
    /** Spent beyond the money transferred, and the agreement allows no reimbursement. */
    BEYOND_TRANSFERRED(true),
    /** A payroll, travel or transfer document that looks recorded already; only a warning. */
    POSSIBLE_DUPLICATE(false);

    private final boolean blocking;

    Finding(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean isBlocking() {
        return blocking;
    }
}
