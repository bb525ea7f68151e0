package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.Multipliers.Scope;
import cl.vertiente.portfolio.domain.MultipliersInUf;
import cl.vertiente.portfolio.domain.UfAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The database divides each entry and adds up. Ten more decimals before the division: the server rounds a quotient to four more than its
 * dividend has, and rounding twice would be wrong at the half.
 */
@ApplicationScoped
public class UfMultiplierReading implements MultipliersInUf {

    private static final String EACH = "ROUND(CAST(? AS DECIMAL(30, 10)) / ?, 2)";
    private static final String ALL = "SQL('SUM(" + EACH + ")', f.amount, v.value)";
    private static final String PROVEN = "SQL('SUM(" + EACH + ")', f.proven, v.value)";
    private static final String UF = "v.code = cl.vertiente.agreement.domain.Index.UF and v.recordedAt <= :t"
            + " and v.validOn = f.happenedOn";

    /** A later row of the same day takes the place of the one before. */
    private static final String LATEST = UF + " and not exists (select n.id from IndexValue n where n.code = v.code"
            + " and n.validOn = v.validOn and n.recordedAt <= :t"
            + " and (n.recordedAt > v.recordedAt or (n.recordedAt = v.recordedAt and n.id > v.id))) and ";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public SortedSet<LocalDate> daysWithoutUf(Scope scope) {
        return scope.agreements().isEmpty() ? new TreeSet<>() : new TreeSet<>(MultiplierQuery.ask(entities, LocalDate.class, scope,
                "select distinct f.happenedOn from FigureEntry f where not exists (select v.id from IndexValue v where " + UF + ") and "
                        + MultiplierQuery.known(scope),
                "").getResultList());
    }

    @Override
    public Map<MultiplierFigure, UfAmount> sums(Scope scope) {
        var sums = new EnumMap<MultiplierFigure, UfAmount>(MultiplierFigure.class);
        if (!scope.agreements().isEmpty()) {
            MultiplierQuery.ask(entities, Object[].class, scope, "select f.figure, " + ALL + ", " + PROVEN
                    + " from FigureEntry f, IndexValue v where " + LATEST + MultiplierQuery.known(scope),
                    " group by f.figure").getResultList()
                    .forEach(row -> sums.put((MultiplierFigure) row[0], new UfAmount((BigDecimal) row[1], (BigDecimal) row[2])));
        }
        return sums;
    }

    @Override
    public Map<Object, Map<MultiplierFigure, UfAmount>> parts(Scope scope, MultiplierCut cut) {
        var parts = new LinkedHashMap<Object, Map<MultiplierFigure, UfAmount>>();
        if (!scope.agreements().isEmpty()) {
            var key = MultiplierQuery.key(cut);
            MultiplierQuery.ask(entities, Object[].class, scope, "select " + key + ", f.figure, " + ALL + ", " + PROVEN
                    + " from FigureEntry f, IndexValue v, Agreement g where g.id = f.agreementId and " + LATEST
                    + MultiplierQuery.known(scope),
                    " group by " + key + ", f.figure").getResultList()
                    .forEach(row -> parts.computeIfAbsent(row[0], each -> new EnumMap<>(MultiplierFigure.class))
                            .put((MultiplierFigure) row[1], new UfAmount((BigDecimal) row[2], (BigDecimal) row[3])));
        }
        return parts;
    }

    @Override
    public Map<UUID, BigDecimal> rows(Scope scope, MultiplierFigure figure, Collection<UUID> events) {
        var rows = new HashMap<UUID, BigDecimal>();
        if (!events.isEmpty()) {
            MultiplierQuery.ask(entities, Object[].class, scope, "select f.eventId, " + ALL + " from FigureEntry f, IndexValue v"
                    + " where f.figure = :figure and f.eventId in :events and " + LATEST
                    + MultiplierQuery.known(scope), " group by f.eventId")
                    .setParameter("figure", figure).setParameter("events", events).getResultList()
                    .forEach(row -> rows.put((UUID) row[0], (BigDecimal) row[1]));
        }
        return rows;
    }
}
