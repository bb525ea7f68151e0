package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.StateTallies;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lists ask of the agreements that a caller sees, when each of their records belongs to one of them. */
public interface AgreementsInView {

    /**
     * Their identifiers, or null when all agreements are in view, so that there is nothing to ask for.
     *
     * @param agreement only this one; null for all
     * @param region only those of this region (CUT); null for all
     */
    List<UUID> ids(Caller caller, UUID agreement, String region);

    /**
     * How many records of a list stand in which state, as the tallies say it.
     *
     * @param agreement only of this one; null for all
     * @param region only of agreements of this region (CUT); null for all
     */
    Map<String, Long> states(StateTallies.Kept list, Caller caller, UUID agreement, String region);
}
