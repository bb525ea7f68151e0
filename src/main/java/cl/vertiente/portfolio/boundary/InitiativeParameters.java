package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/** The filters of the portfolio as they stand in an address; list, page and spreadsheet read them here. */
public final class InitiativeParameters {

    public static final String[] NAMES = {"q", "agreement", "region", "commune", "system", "typology", "stage", "source", "state"};

    private InitiativeParameters() {
    }

    public static InitiativeFilter filter(Query query) {
        return new InitiativeFilter(query.text("q"), id(query, "agreement"), query.text("region"), query.text("commune"),
                id(query, "system"), query.oneOf(Typology.class, "typology"), query.oneOf(InvestmentStage.class, "stage"),
                query.oneOf(FundingSource.class, "source"), query.oneOf(PipelineState.class, "state"));
    }

    static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
