package cl.vertiente.improvement.domain;

import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The filters of the list of improvements, as they stand in its address; null is no filter. Page, REST and spreadsheet share them.
 *
 * @param system of which committee
 * @param gap what it answers
 * @param kind code of the catalogue
 * @param responsible who answers for its committee by an agreement
 */
public record ImprovementFilter(String q, UUID agreement, String region, String commune, UUID system, UUID gap, String kind,
        UUID responsible, ImprovementState state) {

    /** Lets everything through. */
    public static final ImprovementFilter ALL = ofAgreement(null);

    /** @param agreement null for all */
    public static ImprovementFilter ofAgreement(UUID agreement) {
        return new ImprovementFilter(null, agreement, null, null, null, null, null, null, null);
    }

    /** Of the committees for which somebody answers. */
    public static ImprovementFilter ofResponsible(UUID person) {
        return new ImprovementFilter(null, null, null, null, null, null, null, person, null);
    }

    /** The same but for the state: the counts by state show what the other states would give. */
    public ImprovementFilter inAnyState() {
        return new ImprovementFilter(q, agreement, region, commune, system, gap, kind, responsible, null);
    }

    /** Whether nothing is asked but of which agreements. */
    public boolean isOfAgreements() {
        return q == null && commune == null && system == null && gap == null && kind == null && responsible == null;
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
        put(set, "commune", commune);
        put(set, "system", system);
        put(set, "gap", gap);
        put(set, "kind", kind);
        put(set, "responsible", responsible);
        put(set, "state", state);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
