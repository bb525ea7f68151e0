package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists count by state is what a count over their records says: for all, for one agreement, for one region, and for who sees less. */
@ServerTest
class CountedStatesIT {

    private final Api coordinator = Api.as("coordinacion");
    private final Api gore = Api.as("gore.biobio");

    private static Connection connect() throws SQLException {
        var database = Server.running().database();
        return database.connect(database.application());
    }

    private static Map<String, Long> counts(Connection connection, String sql) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    /** Counted again, record by record. */
    private static Map<String, Long> recount(Connection connection, String table, String condition) throws SQLException {
        return counts(connection, "SELECT d.state, COUNT(*) FROM " + table + " d JOIN agreement g ON g.id = d.agreement_id WHERE "
                + condition + " GROUP BY d.state");
    }

    private static Map<String, Long> told(Api who, String address) {
        var counts = new TreeMap<String, Long>();
        who.get(address).is(200).json().get("counts").fields()
                .forEachRemaining(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    private static String first(Connection connection, String table) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("SELECT agreement_id FROM " + table + " GROUP BY 1 ORDER BY COUNT(*) DESC"
                + " LIMIT 1")) {
            assertThat(rows.next()).as("there is something to count").isTrue();
            return rows.getString(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/diagnoses | diagnosis | d.approved_revision IS NOT NULL",
        "/improvements | improvement | d.state IN ('APPROVED', 'IN_PURCHASE', 'INSTALLED', 'RECEIVED', 'IN_OPERATION', 'RETIRED')",
        "/training-activities | training_activity | d.state IN ('HELD', 'VALIDATED')",
        "/engineering-designs | engineering_design | EXISTS (SELECT 1 FROM engineering_design_step s WHERE s.design_id = d.id"
                + " AND s.verb = 'START')"})
    void areThoseOfTheRecords(String list, String table, String seenByOthers) throws SQLException {
        try (var connection = connect()) {
            var agreement = first(connection, table);
            assertThat(told(coordinator, list + "?limit=1")).isNotEmpty().isEqualTo(recount(connection, table, "1 = 1"));
            assertThat(told(coordinator, list + "?limit=1&agreement=" + agreement)).isNotEmpty()
                    .isEqualTo(recount(connection, table, "g.id = '" + agreement + "'"));
            assertThat(told(coordinator, list + "?limit=1&region=07")).isEqualTo(recount(connection, table, "g.region_cut = '07'"));
            assertThat(told(coordinator, list + "?limit=1&region=07&agreement=" + agreement))
                    .isEqualTo(recount(connection, table, "g.region_cut = '07' AND g.id = '" + agreement + "'"));
            assertThat(told(gore, list + "?limit=1")).isEqualTo(recount(connection, table, "g.region_cut = '08' AND " + seenByOthers));
            assertThat(told(gore, list + "?limit=1&agreement=" + agreement)).isEqualTo(recount(connection, table, "g.region_cut = '08' AND "
                    + seenByOthers + " AND g.id = '" + agreement + "'"));
        }
    }

    /** Whatever changes a record, in the same transaction. */
    @ParameterizedTest
    @CsvSource({"DIAGNOSIS, diagnosis", "IMPROVEMENT, improvement", "ACTIVITY, training_activity", "DESIGN, engineering_design"})
    void followWhateverMovesARecord(String list, String table) throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var kept = "SELECT state, SUM(many) FROM state_tally WHERE list = '" + list + "' GROUP BY state HAVING SUM(many) <> 0";
            var moved = connection.createStatement().executeUpdate("UPDATE " + table + " SET state = 'ELSEWHERE' ORDER BY id LIMIT 3");
            assertThat(moved).isEqualTo(3);
            assertThat(counts(connection, kept)).containsEntry("ELSEWHERE", 3L).isEqualTo(recount(connection, table, "1 = 1"));
            connection.createStatement().executeUpdate("UPDATE " + table + " SET version = version + 1 ORDER BY id LIMIT 3");
            assertThat(counts(connection, kept)).isEqualTo(recount(connection, table, "1 = 1"));
            connection.rollback();
            assertThat(counts(connection, kept)).isEqualTo(recount(connection, table, "1 = 1")).doesNotContainKey("ELSEWHERE");
            connection.rollback();
        }
    }
}
