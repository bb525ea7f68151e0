package cl.vertiente.training.activity.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The filters of the agenda, as they stand in its address; null is no filter.
 *
 * @param from the first day, by the clock of Chile
 * @param to the last day
 * @param trainer a person of the programme who teaches
 */
public record SessionFilter(LocalDate from, LocalDate to, UUID agreement, String region, UUID activity, UUID trainer, SessionState state) {

    /** The same but for the state. */
    public SessionFilter inAnyState() {
        return new SessionFilter(from, to, agreement, region, activity, trainer, null);
    }

    /** The same of other days. */
    public SessionFilter within(LocalDate first, LocalDate last) {
        return new SessionFilter(first, last, agreement, region, activity, trainer, state);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "from", from);
        put(set, "to", to);
        put(set, "agreement", agreement);
        put(set, "region", region);
        put(set, "activity", activity);
        put(set, "trainer", trainer);
        put(set, "state", state);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
