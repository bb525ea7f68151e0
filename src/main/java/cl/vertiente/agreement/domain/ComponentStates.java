package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How far a component came at the committees of an agreement, as the component says it of its own records. */
public interface ComponentStates {

    Component component();

    /** How many records that the caller may see stand in which state, by committee; a committee without any is absent. */
    Map<UUID, Map<String, Long>> of(UUID agreementId, Caller caller);

    /** @param rows each a committee, a state and how many */
    static Map<UUID, Map<String, Long>> counted(List<Object[]> rows) {
        var states = new HashMap<UUID, Map<String, Long>>();
        rows.forEach(row -> states.computeIfAbsent((UUID) row[0], first -> new TreeMap<>()).put(row[1].toString(), (Long) row[2]));
        return states;
    }
}
