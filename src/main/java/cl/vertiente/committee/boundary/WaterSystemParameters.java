package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.Segment;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** The filters of the registry as they stand in an address; list, page and spreadsheet read them here. */
public final class WaterSystemParameters {

    public static final String[] NAMES = {"q", "region", "commune", "agreement", "segment", "state", "board"};

    private WaterSystemParameters() {
    }

    public static WaterSystemFilter filter(Query query) {
        return new WaterSystemFilter(query.text("q"), query.text("region"), query.text("commune"), agreement(query),
                query.oneOf(Segment.class, "segment"), query.oneOf(SystemState.class, "state"),
                query.oneOf(BoardAttention.class, "board"));
    }

    private static UUID agreement(Query query) {
        try {
            return query.text("agreement") == null ? null : UUID.fromString(query.text("agreement"));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?agreement", "agreement");
        }
    }
}
