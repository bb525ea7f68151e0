package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** Inside the server: injection works, and the database behind the application is the tests' own. */
@InContainer
class SampleContainerIT {

    @Resource(lookup = "java:app/jdbc/vertiente")
    private DataSource dataSource;

    @Inject
    private Config config;

    @Test
    void readsTheDatabaseOfTheTests() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT 1, @@time_zone, @@collation_connection, user()")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(rows.getString(2)).isEqualTo("+00:00");
            assertThat(rows.getString(3)).isEqualTo("utf8mb4_uca1400_ai_ci");
            assertThat(rows.getString(4)).startsWith("vertiente@");
        }
    }

    @Test
    void knowsTheClockOfTheTests() {
        assertThat(config.getValue("vertiente.demo.clock", String.class)).isEqualTo("2026-10-20T12:00:00Z");
    }
}
