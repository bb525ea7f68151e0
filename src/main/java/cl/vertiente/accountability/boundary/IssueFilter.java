package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which issued reports; null means whatever. */
public record IssueFilter(UUID agreement, String report, IssueState state) {

    static final String[] NAMES = {"agreement", "report", "state"};

    static IssueFilter of(Query query) {
        var agreement = query.text("agreement");
        return new IssueFilter(agreement == null ? null : Ids.parse(agreement), query.text("report"),
                query.oneOf(IssueState.class, "state"));
    }

    /** The position that a page begins after, null for the first page. */
    static Long before(Query query) {
        return query.after(1).map(key -> key.get(0)).map(IssueFilter::number).orElse(null);
    }

    private static Long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
        return Long.valueOf(text);
    }

    /** The filters in force, as they stand in an address. */
    public Map<String, String> inForce() {
        var said = new LinkedHashMap<String, String>();
        if (agreement != null) {
            said.put("agreement", agreement.toString());
        }
        if (report != null) {
            said.put("report", report);
        }
        if (state != null) {
            said.put("state", state.name());
        }
        return said;
    }
}
