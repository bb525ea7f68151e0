package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSlice;
import java.util.UUID;

/** How the scope of the figures stands in an address, of the interface as of the page. */
final class FigureParameters {

    static final String[] NAMES = {"agreement", "from", "to"};

    static final String[] ROWS = {"agreement", "from", "to", "cut", "key", "leaders"};

    /** Of the page, which shows one part of the figures at a time. */
    static final String[] PAGE = {"agreement", "from", "to", "tab"};

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

    /** Of one figure: {@code cut} without {@code key} is what nobody said. */
    static FigureSlice slice(Query query) {
        try {
            return new FigureSlice(scope(query), query.oneOf(FigureCut.class, "cut"), query.text("key"), query.flag("leaders", false));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?key", "key");
        }
    }
}
