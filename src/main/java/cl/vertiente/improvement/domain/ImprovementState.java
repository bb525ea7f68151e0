package cl.vertiente.improvement.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far an improvement came. */
public enum ImprovementState {
    PROPOSED, APPROVED, IN_PURCHASE, INSTALLED, RECEIVED, IN_OPERATION, REJECTED, RETIRED;

    /** Those that the regional government reads: what is only proposed, or was not approved, is a matter of the executor. */
    public static final Set<ImprovementState> DECIDED = EnumSet.of(APPROVED, IN_PURCHASE, INSTALLED, RECEIVED, IN_OPERATION, RETIRED);

    /** It was approved and is on its way; the committee has not received it yet. */
    public static final Set<ImprovementState> UNDER_WAY = EnumSet.of(APPROVED, IN_PURCHASE, INSTALLED);

    public boolean isDecided() {
        return DECIDED.contains(this);
    }

    /** The committee has it. */
    public boolean isReceived() {
        return this == RECEIVED || this == IN_OPERATION;
    }

    /** Nothing happens to it any more. */
    public boolean isOver() {
        return this == REJECTED || this == RETIRED;
    }
}
