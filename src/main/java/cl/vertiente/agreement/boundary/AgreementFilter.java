package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.rest.Query;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which agreements; null means whatever.
 *
 * @param q part of code, name or regional government; accents and case do not matter
 * @param region its CUT
 */
public record AgreementFilter(String q, AgreementState state, String region) {

    static final String[] NAMES = {"q", "state", "region"};

    static AgreementFilter of(Query query) {
        return new AgreementFilter(query.text("q"), query.oneOf(AgreementState.class, "state"), query.text("region"));
    }

    /** All but the state, which is counted. */
    boolean accepts(AgreementView agreement) {
        var words = plain(agreement.code() + " " + agreement.name() + " " + agreement.parties().grantor());
        return (q == null || words.contains(plain(q))) && (region == null || region.equals(agreement.regionCut()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** The filters in force, as they stand in an address. */
    public Map<String, String> inForce() {
        var said = new LinkedHashMap<String, String>();
        put(said, "q", q);
        put(said, "state", state == null ? null : state.name());
        put(said, "region", region);
        return said;
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
