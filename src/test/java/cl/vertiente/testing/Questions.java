package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How often a call asks the database: a question that creeps in, or one for each of many, is seen before anybody waits for it. What the
 * server asks by itself in the meantime shows as a fraction.
 */
public final class Questions {

    private static final int TIMES = 30;

    private Questions() {
    }

    /** How many questions a call asks on average, once it has read what stays read. */
    public static double of(Runnable call) throws SQLException {
        call.run();
        try (var connection = Server.running().database().connect(Server.running().database().application())) {
            var before = counted(connection);
            for (int i = 0; i < TIMES; i++) {
                call.run();
            }
            return (counted(connection) - before) / (double) TIMES;
        }
    }

    private static long counted(Connection connection) throws SQLException {
        try (var ask = connection.createStatement(); var row = ask.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            assertThat(row.next()).isTrue();
            return row.getLong(2);
        }
    }
}
