package cl.vertiente.training.activity.domain;

import cl.vertiente.shared.StateForbids;
import java.util.EnumSet;
import java.util.Set;

/** What moves an activity on: from where, to where, and whether it asks for words. */
public enum ActivityVerb {
    /** One of its sessions was moved to another date. */
    RESCHEDULE(EnumSet.of(ActivityState.PLANNED, ActivityState.RESCHEDULED), ActivityState.RESCHEDULED, true),
    SUSPEND(EnumSet.of(ActivityState.PLANNED, ActivityState.RESCHEDULED), ActivityState.SUSPENDED, true),
    RESUME(EnumSet.of(ActivityState.SUSPENDED), ActivityState.PLANNED, false),
    /** All its sessions are closed. */
    HOLD(EnumSet.of(ActivityState.PLANNED, ActivityState.RESCHEDULED), ActivityState.HELD, false),
    VALIDATE(EnumSet.of(ActivityState.HELD), ActivityState.VALIDATED, false),
    REOPEN(EnumSet.of(ActivityState.VALIDATED), ActivityState.HELD, true);

    private final Set<ActivityState> from;
    private final ActivityState to;
    private final boolean reasoned;

    ActivityVerb(Set<ActivityState> from, ActivityState to, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    public boolean startsAt(ActivityState state) {
        return from.contains(state);
    }

    /** @throws StateForbids when it does not start where the activity is */
    void requireAt(ActivityState state) {
        if (!startsAt(state)) {
            throw new StateForbids("training.activity.verb." + this, "");
        }
    }

    public ActivityState to() {
        return to;
    }

    /** Who does it says why. */
    public boolean asksReason() {
        return reasoned;
    }
}
