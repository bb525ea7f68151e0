package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.Amount;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.Multipliers;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The database adds up; what comes back is as long as its parts are many, however many initiatives there are. */
@ApplicationScoped
public class MultiplierReading implements Multipliers {

    private static final String SUMS = "f.figure, sum(f.amount), sum(case when f.sha256 is not null then f.amount else 0 end),"
            + " count(distinct f.initiativeId)";
    private static final String ROW = "i.id, i.name, i.bipCode, i.state, e.amount, e.id, e.happenedOn, f.source, e.reference, f.sha256";
    private static final String AFTER = " having sum(f.amount) < :afterAmount or (sum(f.amount) = :afterAmount and e.id > :afterId)";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Map<MultiplierFigure, Amount> sums(Scope scope) {
        var sums = new EnumMap<MultiplierFigure, Amount>(MultiplierFigure.class);
        if (!scope.agreements().isEmpty()) {
            ask(scope, "select " + SUMS + " from FigureEntry f where ", " group by f.figure").getResultList()
                    .forEach(row -> sums.put((MultiplierFigure) row[0], amount(row, 1)));
        }
        return sums;
    }

    @Override
    public Map<Object, Map<MultiplierFigure, Amount>> parts(Scope scope, MultiplierCut cut) {
        var parts = new LinkedHashMap<Object, Map<MultiplierFigure, Amount>>();
        if (!scope.agreements().isEmpty()) {
            var key = MultiplierQuery.key(cut);
            ask(scope, "select " + key + ", " + SUMS + " from FigureEntry f, Agreement g where g.id = f.agreementId and ",
                    " group by " + key + ", f.figure order by " + key).getResultList()
                    .forEach(row -> parts.computeIfAbsent(row[0], each -> new EnumMap<>(MultiplierFigure.class))
                            .put((MultiplierFigure) row[1], amount(row, 2)));
        }
        return parts;
    }

    private static Amount amount(Object[] row, int at) {
        return new Amount(number(row[at]), number(row[at + 1]), number(row[at + 2]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public List<MultiplierRow> rows(Scope scope, MultiplierFigure figure, List<String> after, int limit) {
        if (scope.agreements().isEmpty()) {
            return List.of();
        }
        var query = ask(scope, "select sum(f.amount), " + ROW + " from FigureEntry f, Initiative i, InitiativeEvent e"
                + " where i.id = f.initiativeId and e.id = f.eventId and f.figure = :figure and ", " group by " + ROW
                + (after == null ? "" : AFTER) + " order by sum(f.amount) desc, e.id").setParameter("figure", figure);
        if (after != null) {
            follow(query, after);
        }
        return query.setMaxResults(limit).getResultStream().map(MultiplierReading::row).toList();
    }

    private static void follow(TypedQuery<Object[]> query, List<String> after) {
        try {
            query.setParameter("afterAmount", Long.parseLong(after.get(0))).setParameter("afterId", UUID.fromString(after.get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    private static MultiplierRow row(Object[] row) {
        var id = (UUID) row[1];
        var sha256 = (String) row[10];
        return new MultiplierRow(id, (String) row[2], (String) row[3], (PipelineState) row[4], Pesos.of(number(row[0])), (Pesos) row[5],
                (UUID) row[6], (LocalDate) row[7], (FundingSource) row[8], (String) row[9], sha256,
                sha256 == null ? null : "/api/v1/initiatives/" + id + "/evidence/" + sha256, null, null);
    }

    private TypedQuery<Object[]> ask(Scope scope, String begin, String end) {
        return MultiplierQuery.ask(entities, Object[].class, scope, begin, end);
    }
}
