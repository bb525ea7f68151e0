package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.Multipliers.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** Asks the entries {@code f} of initiative figures that a scope holds. */
final class MultiplierQuery {

    private MultiplierQuery() {
    }

    /** @param begin up to {@code where} or {@code and}; {@code g} is the agreement when a cut is asked */
    static <T> TypedQuery<T> ask(EntityManager entities, Class<T> type, Scope scope, String begin, String end) {
        var conditions = new StringBuilder("f.agreementId in :agreements and f.knownFrom <= :t and (f.knownUntil is null"
                + " or f.knownUntil > :t)");
        var parameters = new HashMap<String, Object>(Map.of("agreements", scope.agreements(), "t", scope.until()));
        var filter = scope.filter();
        when(conditions, parameters, "communeCut", filter.commune());
        when(conditions, parameters, "typology", filter.typology());
        if (MultiplierFilter.UNSAID.equals(filter.source())) {
            conditions.append(" and f.source is null");
        } else {
            when(conditions, parameters, "source", filter.source() == null ? null : FundingSource.valueOf(filter.source()));
        }
        when(conditions, parameters, "happenedYear", filter.year());
        var query = entities.createQuery(begin + conditions + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    static String key(MultiplierCut cut) {
        return switch (cut) {
            case AGREEMENT -> "g.id";
            case REGION -> "g.regionCut";
            case COMMUNE -> "f.communeCut";
            case TYPOLOGY -> "f.typology";
            case SOURCE -> "f.source";
            case YEAR -> "f.happenedYear";
        };
    }

    private static void when(StringBuilder conditions, Map<String, Object> parameters, String field, Object value) {
        if (value != null) {
            conditions.append(" and f.").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }
}
