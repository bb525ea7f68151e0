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
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ScopedQuery(Caller caller, String from) {
        this.from = from;
        when("a.state in :done", "done", caller.isGore() ? DONE : null);
    }

    /** @param from what is asked beside the activity {@code a} and its agreement {@code g} */
    static ScopedQuery of(Caller caller, String from) {
        return new ScopedQuery(caller, " from TrainingActivity a, Agreement g" + from).joined("g.id = a.agreementId")
                .when("g.regionCut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
    }

    /**
     * A list, walked in its order: what only names an activity is joined from the left.
     *
     * @param within the agreements that the caller sees and that are asked for; null for all
     * @param named the left joins
     */
    static ScopedQuery listed(Caller caller, List<UUID> within, String named) {
        var none = within != null && within.isEmpty();
        return new ScopedQuery(caller, " from TrainingActivity a left join Agreement g on g.id = a.agreementId" + named)
                .joined(none ? "1 = 0" : "1 = 1").when("a.agreementId in :within", "within", none ? null : within);
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
