package cl.vertiente.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One question to a list in the database: what it is asked of, and conditions that are added one by one, each only when it has a value. */
public final class ListQuestion {

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param joined the condition that holds its parts together */
    public ListQuestion(String from, String joined) {
        this.from = from;
        conditions.add(joined);
    }

    /** @param value of the parameter that the condition names; null leaves the condition out */
    public ListQuestion when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /**
     * After the row of a key of an instant and an identifier.
     *
     * @param condition with {@code :afterTime} and {@code :afterId}
     * @throws Unreadable when it is no such key
     */
    public ListQuestion after(String condition, List<String> key) {
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

    /** @param end what groups or orders the answer */
    public <T> TypedQuery<T> ask(EntityManager entities, Class<T> type, String select, String end) {
        var query = entities.createQuery("select " + select + " from " + from + " where " + String.join(" and ", conditions) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
