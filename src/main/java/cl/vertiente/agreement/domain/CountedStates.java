package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.StateTallies;
import java.util.Map;
import java.util.UUID;

/** How many records of agreements stand in which state, as the tallies say it: for lists whose records belong to one agreement each. */
public interface CountedStates {

    /**
     * By state, of the agreements that the caller sees.
     *
     * @param agreement only of this one; null for all
     * @param region only of agreements of this region (CUT); null for all
     */
    Map<String, Long> of(StateTallies.Kept list, Caller caller, UUID agreement, String region);
}
