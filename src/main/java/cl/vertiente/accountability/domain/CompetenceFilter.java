package cl.vertiente.accountability.domain;

import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Of which committees the map of competences tells; null is no filter. Page, REST and spreadsheet share it.
 *
 * @param agreement that serves them
 * @param system one alone, also one that no agreement serves
 * @param region its CUT
 */
public record CompetenceFilter(String q, UUID agreement, UUID system, String region, CompetenceCover cover) {

    /** The same but for the cover: its counts show what the other one would give. */
    public CompetenceFilter withCover(CompetenceCover other) {
        return new CompetenceFilter(q, agreement, system, region, other);
    }

    public String pattern() {
        return LikePattern.containing(q);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", q);
        put(set, "agreement", agreement);
        put(set, "system", system);
        put(set, "region", region);
        put(set, "cover", cover);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
