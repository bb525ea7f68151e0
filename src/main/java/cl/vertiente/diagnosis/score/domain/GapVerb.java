package cl.vertiente.diagnosis.score.domain;

import static cl.vertiente.diagnosis.score.domain.GapState.DETECTED;
import static cl.vertiente.diagnosis.score.domain.GapState.DISCARDED;
import static cl.vertiente.diagnosis.score.domain.GapState.IN_ATTENTION;
import static cl.vertiente.diagnosis.score.domain.GapState.PRIORITISED;
import static cl.vertiente.diagnosis.score.domain.GapState.RESOLVED;

import cl.vertiente.shared.StateForbids;
import java.util.Set;

/** What can happen to a gap, from which states, and where it leads. */
public enum GapVerb {

    /** A rule found it. */
    PROPOSE(DETECTED, DISCARDED),

    /** Somebody saw it. */
    ADD(DETECTED),

    /** A proposal is a gap indeed. */
    CONFIRM(DETECTED, DETECTED),

    /** It is described otherwise; a proposal that somebody describes is confirmed. */
    EDIT(null, DETECTED, PRIORITISED, IN_ATTENTION),

    /** It is to be attended. */
    PRIORITISE(PRIORITISED, DETECTED),

    /** Something attends it, and is named. */
    ATTEND(IN_ATTENTION, DETECTED, PRIORITISED),

    /** What attended it closed it. */
    RESOLVE(RESOLVED, IN_ATTENTION),

    /** It is none, or nobody will attend it; says why. */
    DISCARD(DISCARDED, DETECTED, PRIORITISED, IN_ATTENTION),

    /** It is one after all, or is one again; says why. */
    REOPEN(DETECTED, RESOLVED, DISCARDED),

    /** What proposed it is no longer so, and nobody had confirmed it. */
    WITHDRAW(DISCARDED, DETECTED);

    private final GapState to;
    private final Set<GapState> from;

    GapVerb(GapState to, GapState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public boolean startsFrom(GapState state) {
        return from.contains(state);
    }

    /**
     * Where it leads.
     *
     * @throws StateForbids when it does not start there
     */
    GapState after(GapState state) {
        if (!startsFrom(state)) {
            throw new StateForbids("diagnosis.gap.forbidden." + this, "");
        }
        return to == null ? state : to;
    }
}
