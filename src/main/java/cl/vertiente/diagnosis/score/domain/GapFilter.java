package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of the list of gaps, as they stand in its address; null is no filter. Page, REST and spreadsheet share them. */
public record GapFilter(String q, UUID agreement, String region, String commune, UUID system, UUID diagnosis, GapSeverity severity,
        GapState state, GapComponent component, GapDimension dimension, Boolean confirmed) {

    public static final GapFilter NONE = new GapFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** The same but for the state: the counts by state show what the other states would give. */
    public GapFilter inAnyState() {
        return new GapFilter(q, agreement, region, commune, system, diagnosis, severity, null, component, dimension, confirmed);
    }

    /** The same of one system. */
    public GapFilter of(UUID waterSystem) {
        return new GapFilter(q, agreement, region, commune, waterSystem, diagnosis, severity, state, component, dimension, confirmed);
    }

    public String pattern() {
        return LikePattern.containing(q);
    }

    public static GapFilter ofDiagnosis(UUID diagnosis) {
        return new GapFilter(null, null, null, null, null, diagnosis, null, null, null, null, null);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", q);
        put(set, "agreement", agreement);
        put(set, "region", region);
        put(set, "commune", commune);
        put(set, "system", system);
        put(set, "diagnosis", diagnosis);
        put(set, "severity", severity);
        put(set, "state", state);
        put(set, "component", component);
        put(set, "dimension", dimension);
        put(set, "confirmed", confirmed);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
