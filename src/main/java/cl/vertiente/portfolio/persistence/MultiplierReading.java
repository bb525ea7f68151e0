package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.Amount;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.Multipliers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up the tally of now; of the past, without the entries that began since and with those that ended since. What comes back, and what
 * the database reads, is as long as its parts are many and as much as has changed since, however many initiatives there are. Initiatives
 * with several parts are counted by their entries, each once.
 */
@ApplicationScoped
public class MultiplierReading implements Multipliers {

    private static final String TALLY = "sum(f.amount), sum(f.proven), sum(f.initiatives) from FigureTally f";
    private static final String ENTRIES = "sum(f.amount), sum(f.proven), sum(case when f.several = true then 0 else 1 end)"
            + " from FigureEntry f";
    private static final String SEVERAL = "count(distinct f.initiativeId) from FigureEntry f";
    private static final String BEGAN = "f.knownUntil is null and f.knownFrom > :t and ";
    private static final String ENDED = "f.knownFrom <= :t and f.knownUntil > :t and ";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** What is added up of a part: amount, proven amount, initiatives. */
    private static final class Sum {

        private long amount;
        private long proven;
        private long initiatives;

        private void add(int sign, Object[] row, int at) {
            amount += sign * number(row[at]);
            proven += sign * number(row[at + 1]);
            initiatives += sign * number(row[at + 2]);
        }
    }

    @Override
    public Map<MultiplierFigure, Amount> sums(Scope scope) {
        return added(scope, null).getOrDefault(null, Map.of());
    }

    @Override
    public Map<Object, Map<MultiplierFigure, Amount>> parts(Scope scope, MultiplierCut cut) {
        return added(scope, cut);
    }

    /** By the keys of a cut; the whole under null when there is none. */
    private Map<Object, Map<MultiplierFigure, Amount>> added(Scope scope, MultiplierCut cut) {
        var sums = new LinkedHashMap<Object, Map<MultiplierFigure, Sum>>();
        if (!scope.agreements().isEmpty()) {
            ask(scope, cut, TALLY, "").forEach(row -> sum(sums, row).add(1, row, 2));
            if (scope.filter().asOf() != null) {
                ask(scope, cut, ENTRIES, BEGAN).forEach(row -> sum(sums, row).add(-1, row, 2));
                ask(scope, cut, ENTRIES, ENDED).forEach(row -> sum(sums, row).add(1, row, 2));
            }
            ask(scope, cut, SEVERAL, "f.several = true and " + MultiplierQuery.known(scope))
                    .forEach(row -> sum(sums, row).initiatives += number(row[2]));
        }
        return shown(sums);
    }

    private static Sum sum(Map<Object, Map<MultiplierFigure, Sum>> sums, Object[] row) {
        return sums.computeIfAbsent(row[1], key -> new EnumMap<>(MultiplierFigure.class))
                .computeIfAbsent((MultiplierFigure) row[0], figure -> new Sum());
    }

    /** Rows of figure, key and sums. @param when which entries; empty for the tally */
    private List<Object[]> ask(Scope scope, MultiplierCut cut, String sums, String when) {
        var key = cut == null ? null : MultiplierQuery.key(cut);
        var joined = cut == null ? " where " : ", Agreement g where g.id = f.agreementId and ";
        return MultiplierQuery.ask(entities, Object[].class, scope, "select f.figure, " + (key == null ? "" : key + ", ") + sums + joined
                + when, " group by f.figure" + (key == null ? "" : ", " + key)).getResultStream()
                .map(row -> key == null ? keyless(row) : row).toList();
    }

    private static Object[] keyless(Object[] row) {
        var wider = new Object[row.length + 1];
        wider[0] = row[0];
        System.arraycopy(row, 1, wider, 2, row.length - 1);
        return wider;
    }

    /** A part in which there is nothing (any more) is none. */
    private static Map<Object, Map<MultiplierFigure, Amount>> shown(Map<Object, Map<MultiplierFigure, Sum>> sums) {
        var parts = new LinkedHashMap<Object, Map<MultiplierFigure, Amount>>();
        sums.forEach((key, figures) -> figures.forEach((figure, sum) -> {
            if (sum.amount != 0) {
                parts.computeIfAbsent(key, each -> new EnumMap<>(MultiplierFigure.class))
                        .put(figure, new Amount(sum.amount, sum.proven, sum.initiatives));
            }
        }));
        return parts;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public List<MultiplierRow> rows(Scope scope, MultiplierFigure figure, List<String> after, int limit) {
        return scope.agreements().isEmpty() ? List.of() : new LargestParts(entities, scope, figure).page(after, limit);
    }
}
