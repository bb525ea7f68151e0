package cl.vertiente.shared.reference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;

/** A reference table in the database: how its rows are read is the same for all of them. */
public abstract class StoredReference implements ReferenceTable {

    private static final int ID_LENGTH = 36;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /**
     * A query that answers, of every row that there ever was: a key {@code k} by which rows are ordered and none is equal to another,
     * the shown columns in their order, {@code source}, {@code recorded_at}, {@code ended_at}.
     */
    protected abstract String rows();

    /** Which of the shown columns says how far the table reaches; null when none does. */
    protected abstract ReferenceColumn reach();

    /** Whether a row is taken out of force by its identifier, with which {@code k} then ends. */
    protected boolean isWithdrawable() {
        return false;
    }

    protected Query query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    protected List<Object[]> select(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    @Override
    public List<ReferenceEntry> list(String after, int limit) {
        var all = "SELECT * FROM (" + rows() + ") r ";
        var rows = after == null ? select(all + "ORDER BY k DESC LIMIT ?", limit)
                : select(all + "WHERE k < ? ORDER BY k DESC LIMIT ?", after, limit);
        return rows.stream().map(this::entry).toList();
    }

    @Override
    public ReferenceState state() {
        var count = ((Number) query("SELECT COUNT(*) FROM (" + rows() + ") r WHERE ended_at IS NULL").getSingleResult()).longValue();
        var first = select("SELECT * FROM (" + rows() + ") r WHERE ended_at IS NULL ORDER BY k DESC LIMIT 1").stream().map(this::entry)
                .findFirst();
        var last = select("SELECT * FROM (" + rows() + ") r WHERE ended_at IS NULL ORDER BY recorded_at DESC, k DESC LIMIT 1").stream()
                .map(this::entry).findFirst();
        return new ReferenceState(count, reach() == null ? null : first.map(row -> row.values().get(reach())).orElse(null),
                last.map(ReferenceEntry::source).orElse(null), last.map(ReferenceEntry::recordedAt).orElse(null));
    }

    private ReferenceEntry entry(Object[] row) {
        var values = new EnumMap<ReferenceColumn, String>(ReferenceColumn.class);
        var shown = columns();
        for (int i = 0; i < shown.size(); i++) {
            if (row[i + 1] != null) {
                values.put(shown.get(i), row[i + 1].toString());
            }
        }
        int then = shown.size() + 1;
        var key = row[0].toString();
        return new ReferenceEntry(key, isWithdrawable() ? key.substring(key.length() - ID_LENGTH) : null, values,
                (String) row[then], instant(row[then + 1]), instant(row[then + 2]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
