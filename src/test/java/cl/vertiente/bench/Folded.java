package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Server;
import java.sql.SQLException;
import java.time.Duration;

/** Waits until the server has folded what a bench wrote at once, as it does each minute; a day of work writes a thousandth of it. */
final class Folded {

    private static final int FEW = 16;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Folded() {
    }

    /** @param kind columns of which lines of one kind are alike */
    static void tally(String table, String kind) throws SQLException, InterruptedException {
        until(table, kind, FEW);
    }

    /** Every line of a table of changes, in whose place something else stands by then. */
    static void all(String table) throws SQLException, InterruptedException {
        until(table, "id", 0);
    }

    private static void until(String table, String kind, int left) throws SQLException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (most(table, kind) > left) {
            assertThat(System.nanoTime()).as("folded in time").isLessThan(end);
            Thread.sleep(PAUSE.toMillis());
        }
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var sql = connection.createStatement()) {
            sql.execute("ANALYZE TABLE " + table);
        }
    }

    private static long most(String table, String kind) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var rows = connection.createStatement().executeQuery(
                "SELECT COALESCE(MAX(n), 0) FROM (SELECT COUNT(*) n FROM " + table + " GROUP BY " + kind + ") k")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
