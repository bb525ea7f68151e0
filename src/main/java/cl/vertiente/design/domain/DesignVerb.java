package cl.vertiente.design.domain;

import cl.vertiente.shared.StateForbids;
import java.util.EnumSet;
import java.util.Set;

/** What moves a design on: from where, to where, and whether it asks for words. */
public enum DesignVerb {
    START(EnumSet.of(DesignState.PLANNED), DesignState.IN_PROGRESS, false),
    SUSPEND(EnumSet.of(DesignState.IN_PROGRESS), DesignState.SUSPENDED, true),
    RESUME(EnumSet.of(DesignState.SUSPENDED), DesignState.IN_PROGRESS, false),
    /** All its products are delivered. */
    SUBMIT(EnumSet.of(DesignState.IN_PROGRESS), DesignState.IN_REVIEW, false),
    RETURN(EnumSet.of(DesignState.IN_REVIEW), DesignState.IN_PROGRESS, true),
    APPROVE(EnumSet.of(DesignState.IN_REVIEW), DesignState.APPROVED, false),
    REOPEN(EnumSet.of(DesignState.APPROVED), DesignState.IN_REVIEW, true),
    ABANDON(EnumSet.of(DesignState.PLANNED, DesignState.IN_PROGRESS, DesignState.SUSPENDED, DesignState.IN_REVIEW), DesignState.ABANDONED,
            true);

    private final Set<DesignState> from;
    private final DesignState to;
    private final boolean reasoned;

    DesignVerb(Set<DesignState> from, DesignState to, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    public boolean startsAt(DesignState state) {
        return from.contains(state);
    }

    /** @throws StateForbids when it does not start where the design is */
    void requireAt(DesignState state) {
        if (!startsAt(state)) {
            throw new StateForbids("design.forbidden." + this, "");
        }
    }

    public DesignState to() {
        return to;
    }

    /** Who does it says why. */
    public boolean asksReason() {
        return reasoned;
    }
}
