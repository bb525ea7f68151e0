package cl.vertiente.bench;

import cl.vertiente.testing.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * Takes the guards from tables that a bench fills with rows by the thousand: MariaDB 11.4.5 refuses an INSERT ... SELECT of more than one
 * row into a table with BEFORE triggers ("Column 'id' cannot be null"). What keeps count after a row stays. The database is thrown
 * away after the run.
 */
final class Unguarded {

    private Unguarded() {
    }

    static void tables(String... tables) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.migration()); var sql = connection.createStatement()) {
            for (var table : tables) {
                for (var trigger : triggers(connection, table)) {
                    sql.executeUpdate("DROP TRIGGER " + trigger);
                }
            }
        }
    }

    private static Iterable<String> triggers(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var ask = connection.prepareStatement("SELECT trigger_name FROM information_schema.triggers WHERE event_object_table = ?"
                + " AND action_timing = 'BEFORE' AND trigger_schema = DATABASE()")) {
            ask.setString(1, table);
            var rows = ask.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
