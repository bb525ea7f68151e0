package cl.vertiente.design.domain;

/** How a version of a deliverable stands: by what was said of it last, or that another one came. */
public enum DeliverableState {
    DELIVERED, OBSERVED, APPROVED, RETURNED, SUPERSEDED;

    /** @param last what was said of it last; null when nothing was */
    public static DeliverableState after(ReviewVerdict last) {
        return last == null ? DELIVERED : switch (last) {
            case OBSERVE -> OBSERVED;
            case APPROVE -> APPROVED;
            case RETURN -> RETURNED;
        };
    }
}
