package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.people.domain.FigureScope;
import java.util.UUID;

/** How the scope of the figures stands in an address, of the interface as of the page. */
final class FigureParameters {

    static final String[] NAMES = {"agreement", "from", "to"};

    private FigureParameters() {
    }

    static FigureScope scope(Query query) {
        try {
            var agreement = query.text("agreement");
            return new FigureScope(agreement == null ? null : UUID.fromString(agreement), query.date("from"), query.date("to"));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?agreement", "agreement");
        }
    }
}
