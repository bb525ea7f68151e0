package cl.vertiente.portfolio.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Of which initiatives money is counted, and as it was known when; null is no filter.
 *
 * @param region CUT of the region of an agreement
 * @param commune CUT
 * @param source code of a {@link FundingSource}, or {@link #UNSAID}
 * @param year in which the money was asked, approved or awarded
 * @param asOf null for now
 */
public record MultiplierFilter(UUID agreement, String region, String commune, Typology typology, String source, Integer year,
        Instant asOf) {

    /** Money of which nobody said whose it is. */
    public static final String UNSAID = "UNSAID";

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "agreement", agreement);
        put(set, "region", region);
        put(set, "commune", commune);
        put(set, "typology", typology);
        put(set, "source", source);
        put(set, "year", year);
        put(set, "asOf", asOf);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
