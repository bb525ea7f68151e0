package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** The filters of the records as they stand in an address; list, page and spreadsheet read them here. */
final class DiagnosisParameters {

    static final String[] NAMES = {"q", "agreement", "region", "commune", "system", "state", "label", "mine"};

    private DiagnosisParameters() {
    }

    /** @param me the caller, whose records are asked for with {@code mine=true} */
    static DiagnosisFilter filter(Query query, UUID me) {
        return new DiagnosisFilter(query.text("q"), id(query, "agreement"), query.text("region"), query.text("commune"),
                id(query, "system"), query.oneOf(DiagnosisState.class, "state"), query.text("label"),
                query.flag("mine", false) ? me : null);
    }

    private static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
