package cl.vertiente.committee.domain;

import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of the list, as they stand in its address; null is no filter. The same ones drive page, REST and spreadsheet. */
public record WaterSystemFilter(String q, String region, String commune, UUID agreement, Segment segment, SystemState state,
        BoardAttention board) {

    /** The same but for the state: the counts by state show what the other states would give. */
    public WaterSystemFilter inAnyState() {
        return new WaterSystemFilter(q, region, commune, agreement, segment, null, board);
    }

    public String pattern() {
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
        put(set, "board", board);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
