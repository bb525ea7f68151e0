package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What figures of training say, beside a count of the attendances by plain SQL. */
final class TurnoutRecount {

    private static final Map<String, String> PARTS = Map.of("SEX", "t.sex", "AGE", "t.age_band", "POST", "a.post", "SYSTEM",
            "a.water_system_id", "COMMUNE", "a.commune", "AGREEMENT", "g.code", "MONTH",
            "DATE_FORMAT(s.starts_at - INTERVAL 3 HOUR, '%Y-%m')");
    private static final String LEADERS = " AND a.post IN ('PRESIDENT', 'SECRETARY', 'TREASURER', 'DIRECTOR')";

    private TurnoutRecount() {
    }

    private static String address(String agreement, String from, String to) {
        return "/training-figures?a=" + (agreement.isEmpty() ? "" : "&agreement=" + agreement) + (from.isEmpty() ? "" : "&from=" + from)
                + (to.isEmpty() ? "" : "&to=" + to);
    }

    /** How many people an account is told of. */
    static int persons(String account, String agreement) {
        return Api.as(account).get(address(agreement, "", "").replace("a=&", "")).is(200).json().at("/everybody/persons").asInt();
    }

    /** Every part of the answer. */
    static void compare(String account, String agreement, String from, String to) throws SQLException {
        var asked = address(agreement, from, to).replaceAll("\\?a=&?", "?");
        var found = Api.as(account).get(asked).is(200).json();
        var where = " FROM training_session s JOIN training_activity c ON c.id = s.activity_id JOIN agreement g ON g.id = c.agreement_id"
                + " LEFT JOIN attendance a ON a.session_id = s.id AND a.present LEFT JOIN trainee t ON t.id = a.trainee_id"
                + " WHERE s.closed_at IS NOT NULL" + (agreement.isEmpty() ? "" : " AND g.id = '" + agreement + "'")
                + (from.isEmpty() ? "" : " AND s.starts_at >= '" + from + " 03:00:00'")
                + (to.isEmpty() ? "" : " AND s.starts_at < '" + to + " 03:00:00' + INTERVAL 1 DAY") + seen(account);
        var database = Server.running().database();
        try (var connection = database.connect(database.application())) {
            assertThat(List.of(found.get("sessions").asLong(), (long) found.at("/everybody/attendances").asInt())).as(asked)
                    .isEqualTo(one(connection, "SELECT COUNT(DISTINCT s.id), COUNT(a.trainee_id)" + where));
            assertThat(List.of((long) found.at("/everybody/persons").asInt(), (long) found.at("/leaders/persons").asInt(),
                    (long) found.at("/leaders/attendances").asInt())).as(asked).isEqualTo(one(connection,
                            "SELECT COUNT(DISTINCT a.trainee_id), COUNT(DISTINCT IF(TRUE" + LEADERS + ", a.trainee_id, NULL)),"
                                    + " COUNT(IF(TRUE" + LEADERS + ", 1, NULL))" + where));
            var leaders = new TreeMap<String, List<Long>>();
            found.get("leadersBySex").fields().forEachRemaining(sex -> leaders.put(sex.getKey(), List.of(
                    sex.getValue().get("persons").asLong(), sex.getValue().get("attendances").asLong())));
            assertThat(leaders).as(asked).isEqualTo(parts(connection, "t.sex", where + LEADERS));
            for (var cut : PARTS.entrySet()) {
                var told = new TreeMap<String, List<Long>>();
                found.at("/cuts/" + cut.getKey()).forEach(part -> told.put(part.get("key").asText(), List.of(
                        part.at("/count/persons").asLong(), part.at("/count/attendances").asLong())));
                assertThat(told).as("%s of %s for %s", cut.getKey(), asked, account).isEqualTo(parts(connection, cut.getValue(), where));
            }
        }
    }

    private static String seen(String account) {
        return switch (account) {
            case "gore.biobio" -> " AND g.region_cut = '08' AND c.state IN ('HELD', 'VALIDATED')";
            case "gore.maule" -> " AND g.region_cut = '07' AND c.state IN ('HELD', 'VALIDATED')";
            default -> "";
        };
    }

    private static List<Long> one(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            var numbers = new ArrayList<Long>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                numbers.add(rows.getLong(i));
            }
            return numbers;
        }
    }

    private static Map<String, List<Long>> parts(Connection connection, String by, String where) throws SQLException {
        var parts = new TreeMap<String, List<Long>>();
        try (var rows = connection.createStatement().executeQuery("SELECT " + by + ", COUNT(DISTINCT a.trainee_id), COUNT(*)" + where
                + " AND a.trainee_id IS NOT NULL GROUP BY 1")) {
            while (rows.next()) {
                parts.put(String.valueOf(rows.getString(1)), List.of(rows.getLong(2), rows.getLong(3)));
            }
        }
        return parts;
    }
}
