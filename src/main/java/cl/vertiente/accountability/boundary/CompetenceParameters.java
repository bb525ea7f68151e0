package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** How the filters of the map of competences stand in an address, of the interface as of the page. */
public final class CompetenceParameters {

    public static final String[] NAMES = {"q", "agreement", "system", "region", "cover"};

    private CompetenceParameters() {
    }

    static CompetenceFilter filter(Query query) {
        return new CompetenceFilter(query.text("q"), id(query, "agreement"), id(query, "system"), query.text("region"),
                query.oneOf(CompetenceCover.class, "cover"));
    }

    private static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
