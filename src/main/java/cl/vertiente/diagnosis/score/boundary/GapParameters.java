package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** The filters of the gaps as they stand in an address; list, page and spreadsheet read them here. */
public final class GapParameters {

    public static final String[] NAMES = {"q", "agreement", "region", "commune", "system", "diagnosis", "severity", "state",
        "component", "dimension", "confirmed"};

    private GapParameters() {
    }

    public static GapFilter filter(Query query) {
        return new GapFilter(query.text("q"), id(query, "agreement"), query.text("region"), query.text("commune"), id(query, "system"),
                id(query, "diagnosis"), query.oneOf(GapSeverity.class, "severity"), query.oneOf(GapState.class, "state"),
                query.oneOf(GapComponent.class, "component"), query.oneOf(GapDimension.class, "dimension"),
                query.text("confirmed") == null ? null : query.flag("confirmed", false));
    }

    private static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
