package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** The filters of the designs as they stand in an address; list, page and spreadsheet read them here. */
public final class DesignParameters {

    public static final String[] NAMES = {"q", "agreement", "region", "commune", "system", "stage", "state"};

    private DesignParameters() {
    }

    public static DesignFilter filter(Query query) {
        return new DesignFilter(query.text("q"), id(query, "agreement"), query.text("region"), query.text("commune"), id(query, "system"),
                query.oneOf(InvestmentStage.class, "stage"), query.oneOf(DesignState.class, "state"));
    }

    private static UUID id(Query query, String name) {
        var text = query.text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
