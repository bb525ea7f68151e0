package cl.vertiente.training.people.domain;

import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.Rut;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The filters of the list of trainees as they stand in its address; null is no filter.
 *
 * @param q words of the name
 */
public record TraineeFilter(String q, String region, String commune, UUID system, UUID agreement, UUID activity, TraineePost post,
        Sex sex) {

    /** By which names are searched, without case, accents and signs. */
    public String pattern() {
        return q == null ? null : "%" + PlainName.of(q) + "%";
    }

    /** A whole RUT is no part of a name: it is looked for by the search that keeps it out of addresses. */
    public boolean isTaxId() {
        return Rut.isValid(q);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", q);
        put(set, "region", region);
        put(set, "commune", commune);
        put(set, "system", system);
        put(set, "agreement", agreement);
        put(set, "activity", activity);
        put(set, "post", post);
        put(set, "sex", sex);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
