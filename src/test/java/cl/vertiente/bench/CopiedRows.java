package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows that one call left in several tables, to be written again under other identifiers: what the bare database needs for it. */
final class CopiedRows {

    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    /** Adds the row of a table; the rows are written in the order in which they were added. */
    CopiedRows and(Connection connection, String table, String column, Object value) throws SQLException {
        try (var read = connection.prepareStatement("SELECT * FROM " + table + " WHERE " + column + " = ?")) {
            read.setObject(1, value);
            var row = read.executeQuery();
            assertThat(row.next()).as(table).isTrue();
            var values = new LinkedHashMap<String, Object>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.put(row.getMetaData().getColumnName(i), row.getObject(i));
            }
            rows.put(table, values);
        }
        return this;
    }

    /** @param others what differs, by table and column, as {@code attendance.trainee_id} */
    void write(Connection connection, Map<String, UUID> others) {
        try {
            for (var row : rows.entrySet()) {
                var columns = List.copyOf(row.getValue().keySet());
                var values = new ArrayList<Object>(row.getValue().values());
                columns.stream().filter(column -> others.containsKey(row.getKey() + "." + column))
                        .forEach(column -> values.set(columns.indexOf(column), others.get(row.getKey() + "." + column)));
                try (var insert = connection.prepareStatement("INSERT INTO " + row.getKey() + " VALUES (?"
                        + ", ?".repeat(values.size() - 1) + ")")) {
                    for (int i = 0; i < values.size(); i++) {
                        insert.setObject(i + 1, values.get(i));
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
        } catch (SQLException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
