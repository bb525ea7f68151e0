package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierUnit;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.util.stream.Stream;

/** The filters of the multiplier as they stand in an address; figures, rows and page read them here. */
public final class MultiplierParameters {

    private MultiplierParameters() {
    }

    /** @param more names beside those of the filter */
    static String[] names(String... more) {
        return Stream.concat(Stream.of("agreement", "region", "commune", "typology", "source", "year", "asOf", "unit"), Stream.of(more))
                .toArray(String[]::new);
    }

    public static MultiplierFilter filter(Query query) {
        return new MultiplierFilter(InitiativeParameters.id(query, "agreement"), query.text("region"), query.text("commune"),
                query.oneOf(Typology.class, "typology"), source(query), year(query), query.instant("asOf"),
                query.oneOf(MultiplierUnit.class, "unit"));
    }

    private static String source(Query query) {
        return MultiplierFilter.UNSAID.equals(query.text("source")) ? MultiplierFilter.UNSAID
                : query.oneOf(FundingSource.class, "source") == null ? null : query.text("source");
    }

    private static Integer year(Query query) {
        var text = query.text("year");
        if (text != null && !text.matches("\\d{4}")) {
            throw new Unreadable("shared.query.value", "?year", "year");
        }
        return text == null ? null : Integer.valueOf(text);
    }

    /** What one of the parameters has to say. @throws Unreadable when it does not */
    static <E extends Enum<E>> E required(Query query, Class<E> type, String name) {
        var value = query.oneOf(type, name);
        if (value == null) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
        return value;
    }
}
