package cl.vertiente.portfolio.persistence;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.Multipliers.Scope;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Unreadable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * One page of what events bring to a figure, the largest first. What falls to one part alone is read in order, agreement by agreement, as
 * far as the page reaches; only what falls to several parts is added up. So a page costs the same however many initiatives there are.
 */
final class LargestParts {

    private static final String PART = "f.eventId, f.source, f.sha256 from FigureEntry f where f.figure = :figure and ";
    private static final String ALONE = "select f.amount, " + PART + "f.several = false and ";
    private static final String SEVERAL = "select sum(f.amount), " + PART + "f.several = true and ";
    private static final String DETAILS = "select e.id, i.id, i.name, i.bipCode, i.state, e.amount, e.happenedOn, e.reference"
            + " from InitiativeEvent e, Initiative i where i.id = e.initiativeId and e.id in :events order by e.id";

    private final EntityManager entities;
    private final Scope scope;
    private final MultiplierFigure figure;

    LargestParts(EntityManager entities, Scope scope, MultiplierFigure figure) {
        this.entities = entities;
        this.scope = scope;
        this.figure = figure;
    }

    /** What an event brings. */
    private record Part(long amount, UUID event, FundingSource source, String sha256) {

        private static Part of(Object[] row) {
            return new Part(((Number) row[0]).longValue(), (UUID) row[1], (FundingSource) row[2], (String) row[3]);
        }
    }

    /** @param after amount and event of the last row of the page before; null for the first */
    List<MultiplierRow> page(List<String> after, int limit) {
        var parts = new ArrayList<Part>();
        for (var agreement : scope.agreements()) {
            var one = new Scope(List.of(agreement), scope.filter(), scope.until());
            parts.addAll(ask(one, ALONE, after(after, " and ", "f.amount") + " order by f.amount desc, f.eventId", after, limit));
        }
        parts.addAll(ask(scope, SEVERAL, " group by f.eventId, f.source, f.sha256" + after(after, " having ", "sum(f.amount)")
                + " order by sum(f.amount) desc, f.eventId", after, limit));
        parts.sort(Comparator.comparingLong(Part::amount).reversed());
        if (parts.size() > limit) {
            long least = parts.get(limit - 1).amount();
            parts.removeIf(part -> part.amount() < least);
        }
        return described(parts).stream().limit(limit).toList();
    }

    private static String after(List<String> after, String begin, String amount) {
        return after == null ? "" : begin + "(" + amount + " < :afterAmount or (" + amount + " = :afterAmount and f.eventId > :afterId))";
    }

    private List<Part> ask(Scope of, String begin, String end, List<String> after, int limit) {
        var query = MultiplierQuery.ask(entities, Object[].class, of, begin + MultiplierQuery.known(of), end)
                .setParameter("figure", figure);
        if (after != null) {
            follow(query, after);
        }
        return query.setMaxResults(limit).getResultStream().map(Part::of).toList();
    }

    private static void follow(TypedQuery<Object[]> query, List<String> after) {
        try {
            query.setParameter("afterAmount", Long.parseLong(after.get(0))).setParameter("afterId", UUID.fromString(after.get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    /** The largest first; what is alike in the order of the database, which the next page follows. */
    private List<MultiplierRow> described(List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var byEvent = new HashMap<UUID, Part>();
        parts.forEach(part -> byEvent.put(part.event(), part));
        return entities.createQuery(DETAILS, Object[].class).setParameter("events", byEvent.keySet()).getResultStream()
                .map(row -> row(row, byEvent.get((UUID) row[0])))
                .sorted(Comparator.comparing((MultiplierRow row) -> row.amount().amount()).reversed()).toList();
    }

    private static MultiplierRow row(Object[] row, Part part) {
        var id = (UUID) row[1];
        return new MultiplierRow(id, (String) row[2], (String) row[3], (PipelineState) row[4], Pesos.of(part.amount()), (Pesos) row[5],
                part.event(), (LocalDate) row[6], part.source(), (String) row[7], part.sha256(),
                part.sha256() == null ? null : "/api/v1/initiatives/" + id + "/evidence/" + part.sha256(), null, null);
    }
}
