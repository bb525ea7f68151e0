package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** The filters of improvements as they stand in an address; list, page and spreadsheet read them here. */
public final class ImprovementParameters {

    public static final String[] NAMES = {"q", "agreement", "region", "commune", "system", "gap", "kind", "responsible", "state"};

    private ImprovementParameters() {
    }

    public static ImprovementFilter filter(Query query) {
        return new ImprovementFilter(query.text("q"), id(query, "agreement"), query.text("region"), query.text("commune"),
                id(query, "system"), id(query, "gap"), query.text("kind"), id(query, "responsible"),
                query.oneOf(ImprovementState.class, "state"));
    }

    private static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
