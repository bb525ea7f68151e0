package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionState;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of activities and of the agenda as they stand in an address; list, page and spreadsheet read them here. */
public final class ActivityParameters {

    public static final String[] NAMES = {"q", "agreement", "region", "system", "topic", "kind", "state"};
    public static final String[] SESSIONS = {"from", "to", "agreement", "region", "activity", "trainer", "state"};

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private ActivityParameters() {
    }

    public static ActivityFilter filter(Query query) {
        return new ActivityFilter(query.text("q"), id(query, "agreement"), query.text("region"), id(query, "system"), query.text("topic"),
                query.oneOf(ActivityKind.class, "kind"), query.oneOf(ActivityState.class, "state"));
    }

    public static SessionFilter sessions(Query query) {
        return new SessionFilter(day(query, "from"), day(query, "to"), id(query, "agreement"), query.text("region"),
                id(query, "activity"), id(query, "trainer"), query.oneOf(SessionState.class, "state"));
    }

    /** A day of a calendar that people use. */
    private static LocalDate day(Query query, String name) {
        var day = query.date(name);
        if (day != null && !isNear(day.getYear())) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
        return day;
    }

    static boolean isNear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
