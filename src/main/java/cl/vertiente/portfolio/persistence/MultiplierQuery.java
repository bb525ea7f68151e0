package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.Multipliers.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** Asks the entries {@code f} of initiative figures, or their tally, that a scope holds. */
final class MultiplierQuery {

    private MultiplierQuery() {
    }

    /** Of entries: what is known now, or was known at the instant of the scope. */
    static String known(Scope scope) {
        return scope.filter().asOf() == null ? "f.knownUntil is null and "
                : "f.knownFrom <= :t and (f.knownUntil is null or f.knownUntil > :t) and ";
    }

    /** @param begin up to {@code where} or {@code and}; it may name the instant {@code :t}; {@code g} is the agreement of a cut */
    static <T> TypedQuery<T> ask(EntityManager entities, Class<T> type, Scope scope, String begin, String end) {
        var conditions = new StringBuilder("f.agreementId in :agreements");
        var parameters = new HashMap<String, Object>(Map.of("agreements", scope.agreements()));
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
        if (query.getParameters().stream().anyMatch(parameter -> "t".equals(parameter.getName()))) {
            query.setParameter("t", scope.until());
        }
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
