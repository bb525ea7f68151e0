package cl.vertiente.training.activity.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.training.activity.domain.ActivityState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One question to the activities of agreements: what a caller may see of them, and the conditions that are added. */
final class ScopedQuery {

    /** What the regional government sees. */
    static final Set<ActivityState> DONE = EnumSet.of(ActivityState.HELD, ActivityState.VALIDATED);

    private final String from;
    private final List<String> conditions = new ArrayList<>(List.of("g.id = a.agreementId"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param from what is asked beside the activity {@code a} and its agreement {@code g} */
    ScopedQuery(Caller caller, String from) {
        this.from = " from TrainingActivity a, Agreement g" + from;
        when("g.regionCut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
        when("a.state in :done", "done", caller.isGore() ? DONE : null);
    }

    ScopedQuery joined(String condition) {
        conditions.add(condition);
        return this;
    }

    ScopedQuery when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** After the row of a key of an instant and an identifier. @param condition with {@code :afterTime} and {@code :afterId} */
    ScopedQuery after(String condition, List<String> key) {
        if (key != null) {
            try {
                when(condition, "afterTime", Instant.parse(key.get(0)));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<Object[]> ask(EntityManager entities, String select, String end) {
        var query = entities.createQuery("select " + select + from + " where " + String.join(" and ", conditions) + end, Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
