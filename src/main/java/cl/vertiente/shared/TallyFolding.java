package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Folds the signed lines of a tally into one of each kind, so that adding them up stays short. Nobody waits for it: lines of transactions
 * that go on are passed over, and what is read is what is taken away, so no sum changes. It is no use case: nobody asks for it.
 */
@ApplicationScoped
public class TallyFolding {

    /** As many lines of a kind do no harm. */
    static final int FEW = 16;

    /** That are folded in one transaction, so that it stays short: who appends a line of the same kind meanwhile waits for its end. */
    private static final int LINES = 2_000;

    /** A table of signed lines: what makes two lines of one kind, and what is added up. */
    public enum Tally {
        STATES("state_tally", List.of("list", "place", "state"), List.of("many")),
        FIGURES("figure_tally", List.of("agreement_id", "figure", "commune_cut", "typology", "source", "happened_year"),
                List.of("amount", "proven", "initiatives"));

        private final String table;
        private final List<String> kind;
        private final List<String> sums;

        Tally(String table, List<String> kind, List<String> sums) {
            this.table = table;
            this.kind = kind;
            this.sums = sums;
        }
    }

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /**
     * The kind that has most lines, one at a time: while somebody folds, others have nothing to do.
     *
     * @return whether there may be more to fold
     */
    @Transactional
    public boolean foldSome(Tally tally) {
        if (rows("SELECT id FROM tally_guard WHERE id = 1 FOR UPDATE SKIP LOCKED", List.of()).isEmpty()) {
            return false;
        }
        var kind = String.join(", ", tally.kind);
        var full = rows("SELECT " + kind + " FROM " + tally.table + " GROUP BY " + kind + " HAVING COUNT(*) > " + FEW
                + " ORDER BY COUNT(*) DESC LIMIT 1", List.of());
        return !full.isEmpty() && fold(tally, Arrays.asList(full.get(0)));
    }

    /** It waits for nobody: lines that others hold are passed over, and those that go are taken by their keys. */
    private boolean fold(Tally tally, List<Object> kind) {
        var lines = rows("SELECT id, " + String.join(", ", tally.sums) + " FROM " + tally.table + " WHERE "
                + tally.kind.stream().map(column -> column + " <=> ?").collect(Collectors.joining(" AND "))
                + " LIMIT " + LINES + " FOR UPDATE SKIP LOCKED", kind);
        if (lines.size() <= FEW) {
            return false;
        }
        var ids = lines.stream().map(line -> ((Number) line[0]).toString()).collect(Collectors.joining(", "));
        entities.createNativeQuery("DELETE t FROM " + tally.table + " t FORCE INDEX (PRIMARY) WHERE t.id IN (" + ids + ")").executeUpdate();
        var sums = IntStream.rangeClosed(1, tally.sums.size())
                .mapToObj(column -> lines.stream().mapToLong(line -> ((Number) line[column]).longValue()).sum()).toList();
        if (sums.stream().anyMatch(sum -> sum != 0)) {
            append(tally, kind, sums);
        }
        return true;
    }

    private void append(Tally tally, List<Object> kind, List<Long> sums) {
        var values = new ArrayList<>(kind);
        values.addAll(sums);
        var insert = entities.createNativeQuery("INSERT INTO " + tally.table + " (" + String.join(", ", tally.kind) + ", "
                + String.join(", ", tally.sums) + ") VALUES (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
        set(insert, values).executeUpdate();
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        List<?> rows = set(entities.createNativeQuery(sql), values).getResultList();
        return rows.stream().map(row -> row instanceof Object[] columns ? columns : new Object[] {row}).toList();
    }

    private static jakarta.persistence.Query set(jakarta.persistence.Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
