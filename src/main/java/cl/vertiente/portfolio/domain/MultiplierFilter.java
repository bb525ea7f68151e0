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
 * @param unit in what the answer is; it leaves nothing out
 */
public record MultiplierFilter(UUID agreement, String region, String commune, Typology typology, String source, Integer year,
        Instant asOf, MultiplierUnit unit) {

    /** Money of which nobody said whose it is. */
    public static final String UNSAID = "UNSAID";

    /** In pesos. */
    public MultiplierFilter(UUID agreement, String region, String commune, Typology typology, String source, Integer year, Instant asOf) {
        this(agreement, region, commune, typology, source, year, asOf, null);
    }

    /** All of an agreement, or of the whole programme when it is null. */
    public static MultiplierFilter of(UUID agreement, Instant asOf) {
        return new MultiplierFilter(agreement, null, null, null, null, null, asOf);
    }

    public boolean isInUf() {
        return unit == MultiplierUnit.UF;
    }

    /** The same as it was known at an instant. */
    public MultiplierFilter at(Instant instant) {
        return new MultiplierFilter(agreement, region, commune, typology, source, year, instant, unit);
    }

    /** The same in pesos. */
    public MultiplierFilter inPesos() {
        return new MultiplierFilter(agreement, region, commune, typology, source, year, asOf);
    }

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
        put(set, "unit", isInUf() ? unit : null);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
