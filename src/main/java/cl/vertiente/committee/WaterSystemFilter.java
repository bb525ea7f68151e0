package cl.vertiente.committee;

import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of the list, as they stand in its address; null is no filter. The same ones drive page, REST and spreadsheet. */
public record WaterSystemFilter(String q, String region, String commune, UUID agreement, Segment segment, SystemState state) {

    public static final String[] NAMES = {"q", "region", "commune", "agreement", "segment", "state"};

    public static WaterSystemFilter of(Query query) {
        return new WaterSystemFilter(query.text("q"), query.text("region"), query.text("commune"), identifier(query),
                query.oneOf(Segment.class, "segment"), query.oneOf(SystemState.class, "state"));
    }

    private static UUID identifier(Query query) {
        try {
            return query.text("agreement") == null ? null : UUID.fromString(query.text("agreement"));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?agreement", "agreement");
        }
    }

    /** The same but for the state: the counts by state show what the other states would give. */
    WaterSystemFilter inAnyState() {
        return new WaterSystemFilter(q, region, commune, agreement, segment, null);
    }

    String pattern() {
        return LikePattern.containing(q);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", q);
        put(set, "region", region);
        put(set, "commune", commune);
        put(set, "agreement", agreement);
        put(set, "segment", segment);
        put(set, "state", state);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
