package cl.vertiente.training.activity.domain;

import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The filters of the list of activities, as they stand in its address; null is no filter. Page, REST and spreadsheet share them.
 *
 * @param system a committee that is invited
 */
public record ActivityFilter(String q, UUID agreement, String region, UUID system, String topic, ActivityKind kind, ActivityState state) {

    /** The same but for the state: the counts by state show what the other states would give. */
    public ActivityFilter inAnyState() {
        return new ActivityFilter(q, agreement, region, system, topic, kind, null);
    }

    /** Whether nothing is asked but of which agreements. */
    public boolean isOfAgreements() {
        return q == null && system == null && topic == null && kind == null;
    }

    public String pattern() {
        return LikePattern.containing(q);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", q);
        put(set, "agreement", agreement);
        put(set, "region", region);
        put(set, "system", system);
        put(set, "topic", topic);
        put(set, "kind", kind);
        put(set, "state", state);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
