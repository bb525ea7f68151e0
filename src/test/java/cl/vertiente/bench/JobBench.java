package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.LibraryAlone;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import cl.vertiente.training.Trainings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What long work costs: thousands of sheets and rows in the background, a thousand certificates. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JobBench {

    private static final int CERTIFICATES = 1_000;
    private static final int SHEETS = 2_400;
    private static final int ROWS = 10_000;

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Connection connect() throws SQLException {
        return Server.running().database().connect(Server.running().database().application());
    }

    private static String numbered(int set, String number) {
        return "CONCAT('0000000%d-0000-7000-8000-', LPAD(%s, 12, '0'))".formatted(set, number);
    }

    private static void act(Api api, String at, String verb) {
        api.post(at + verb, Map.of(), "If-Match", api.get(at).is(200).header("ETag")).is(200);
    }

    /** @return what the job answers at its end */
    private static String over(Api api, String job) throws InterruptedException {
        while (true) {
            var now = api.get("/jobs/" + job).is(200).json();
            if (!now.get("state").asText().matches("QUEUED|RUNNING")) {
                assertThat(now.get("state").asText()).as(now.toString()).isEqualTo("DONE");
                return now.get("result").asText();
            }
            Thread.sleep(200);
        }
    }

    @Test
    @Order(1)
    void aThousandCertificatesBesideTheLibraryAlone() throws Exception {
        var cold = certificates(6);
        var warm = certificates(7);
        var alone = LibraryAlone.certificates(CERTIFICATES);
        System.out.printf("BENCH %d certificates as a job %d ms on a server just started, then %d ms; their pages by the library alone,"
                + " warm, %d ms: %d and %d %% of its pages a second%n", CERTIFICATES, cold.toMillis(), warm.toMillis(), alone.toMillis(),
                100 * alone.toMillis() / cold.toMillis(), 100 * alone.toMillis() / warm.toMillis());
        assertThat(cold).isLessThan(Duration.ofMinutes(10));
        assertThat(warm).isLessThan(Duration.ofMinutes(10));
    }

    /** How long it takes until all people of a session have theirs. */
    private Duration certificates(int set) throws Exception {
        var activity = Trainings.unsent();
        trainer.put(activity.at(), activity.with("certificateRule", Map.of("minimumAttendance", 75))).is(201);
        var session = UUID.randomUUID();
        Ledger.clock(Server.CLOCK);
        trainer.put("/training-sessions/" + session, activity.session("2026-10-19T11:00:00-03:00", "2026-10-19T15:00:00-03:00")).is(201);
        try (var connection = connect(); var sql = connection.createStatement()) {
            sql.executeUpdate("""
                    INSERT INTO trainee (id, version, name, plain_name, document, document_reason, sex, age_band, post, water_system_id,
                    commune, added_at) SELECT %s, 0, CONCAT('Persona ', s.seq), CONCAT('persona ', s.seq), 'P1', 'Sin RUT', 'FEMALE',
                    'NOT_SAID', 'OPERATOR', w.id, w.commune_cut, NOW(6) FROM seq_1_to_%d s
                    JOIN (SELECT id, commune_cut FROM water_system ORDER BY id LIMIT 1) w"""
                    .formatted(numbered(set, "s.seq"), CERTIFICATES));
            assertThat(sql.executeUpdate("""
                    INSERT INTO attendance (session_id, trainee_id, version, present, source, mark_id, corrected, after_closing, post,
                    water_system_id, commune) SELECT '%s', p.id, 0, TRUE, 'LIST', UUID(), FALSE, FALSE, p.post, p.water_system_id, p.commune
                    FROM trainee p JOIN seq_1_to_%d s ON p.id = %s""".formatted(session, CERTIFICATES, numbered(set, "s.seq"))))
                    .isEqualTo(CERTIFICATES);
        }
        Ledger.clock("2026-10-19T19:00:00Z");
        act(trainer, "/training-sessions/" + session, "/close");
        act(trainer, activity.at(), "/hold");
        var start = Instant.now();
        over(trainer, trainer.post("/reports/certificado/bundles", Map.of("activityId", activity.id())).is(202).json().get("id").asText());
        return Duration.between(start, Instant.now());
    }

    /** Visits like one that was approved, of the same system and agreement. */
    private void copies(int set, int many) throws SQLException {
        var answers = Visits.complete();
        var address = Visits.inReview(Visits.body(0, answers));
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        var id = address.substring(address.lastIndexOf('/') + 1);
        var copy = numbered(set, "s.seq");
        Unguarded.tables("diagnosis_revision", "diagnosis_step");
        try (var connection = connect(); var sql = connection.createStatement()) {
            for (var table : List.of("diagnosis", "diagnosis_surveyor", "diagnosis_revision", "diagnosis_step", "diagnosis_indicators")) {
                var own = table.equals("diagnosis") ? "id" : "diagnosis_id";
                var columns = new ArrayList<String>();
                var values = new ArrayList<String>();
                try (var read = sql.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
                    for (int i = 1; i <= read.getMetaData().getColumnCount(); i++) {
                        var column = read.getMetaData().getColumnName(i);
                        columns.add(column);
                        values.add(column.equals(own) ? copy : column.equals("id") ? "UUID()"
                                : column.equals("code") ? "CONCAT('COPIA-%d-', s.seq)".formatted(set) : "t." + column);
                    }
                }
                assertThat(sql.executeUpdate("INSERT INTO %s (%s) SELECT %s FROM %s t JOIN seq_1_to_%d s WHERE t.%s = '%s'".formatted(table,
                        String.join(", ", columns), String.join(", ", values), table, many, own, id))).isGreaterThanOrEqualTo(many);
            }
        }
    }

    /** Before there are more visits of that agreement. */
    @Test
    @Order(2)
    void memoryOfTwentyFourHundredSheetsAsAJob() throws Exception {
        copies(8, SHEETS);
        var above = LiveMemory.above(() -> over(coordinator, coordinator.post("/reports/ficha-diagnostico/bundles",
                Map.of("agreementId", Visits.agreement())).is(202).json().get("id").asText()));
        System.out.printf("BENCH a job of %d sheets: %d MB more%n", SHEETS, above);
        assertThat(above).isLessThan(400);
    }

    @Test
    @Order(3)
    void memoryOfTenThousandRowsOfAnswers() throws Exception {
        copies(9, ROWS);
        var above = LiveMemory.above(() -> coordinator.get("/diagnoses/answers.xlsx").is(200).bytes().length);
        System.out.printf("BENCH %d rows of all answers as a workbook: %d MB more%n", ROWS, above);
        assertThat(above).isLessThan(400);
    }
}
