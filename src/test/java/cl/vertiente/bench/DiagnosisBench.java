package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a record of sixty answers costs beside the bare rows of it, and whether the list stays as quick among a hundred thousand. */
@ServerTest
class DiagnosisBench {

    private static final int ANSWERS = 60;
    private static final int MANY = 100_000;

    private final Api field = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        for (var answer : Visits.complete().entrySet()) {
            if (answers.size() < ANSWERS) {
                answers.put(answer.getKey(), answer.getValue());
            }
        }
        assertThat(answers).hasSize(ANSWERS);
        return answers;
    }

    private static Connection connect() throws SQLException {
        return Server.running().database().connect(Server.running().database().application());
    }

    @Test
    void aRecordOfSixtyAnswersBesideItsBareRows() throws SQLException {
        var body = Visits.body(0, answers());
        var kept = Visits.fresh();
        field.put(kept, body).is(201);
        var id = kept.substring(kept.lastIndexOf('/') + 1);
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var rows = new CopiedRows().and(connection, "diagnosis", "id", id).and(connection, "diagnosis_surveyor", "diagnosis_id", id)
                    .and(connection, "diagnosis_revision", "diagnosis_id", id).and(connection, "diagnosis_indicators", "diagnosis_id", id)
                    .and(connection, "audit_entry", "record_id", id);
            var result = Paired.coldAndWarm("keep a record of " + ANSWERS + " answers through HTTP and as bare rows through JDBC", 60,
                    () -> rows.write(connection, others()), () -> field.put(Visits.fresh(), body).is(201));
            assertThat(result.ratio()).isLessThan(5);
        }
    }

    private static Map<String, UUID> others() {
        var id = UUID.randomUUID();
        return Map.of("diagnosis.id", id, "diagnosis_surveyor.diagnosis_id", id, "diagnosis_revision.id", UUID.randomUUID(),
                "diagnosis_revision.diagnosis_id", id, "diagnosis_indicators.diagnosis_id", id, "audit_entry.id", UUID.randomUUID());
    }

    @Test
    void aPageOfTheListAmongAHundredThousand() throws SQLException, InterruptedException {
        var few = "/diagnoses?limit=50&agreement=" + Visits.agreement();
        try (var connection = connect(); var fill = connection.prepareStatement("""
                INSERT INTO diagnosis (id, version, agreement_id, water_system_id, state, questionnaire_version, revision, author_id,
                begun_at)
                SELECT UUID(), 0, a.id, w.water_system_id, 'DRAFT', 1, 1, (SELECT MIN(id) FROM person), ? - INTERVAL s.seq SECOND
                FROM seq_1_to_%d s, agreement a, (SELECT agreement_id, MIN(water_system_id) water_system_id FROM participation
                GROUP BY agreement_id) w WHERE a.code = 'PAT-APR-07-DEMO' AND w.agreement_id = a.id""".formatted(MANY))) {
            fill.setTimestamp(1, Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")));
            assertThat(fill.executeUpdate()).isEqualTo(MANY);
        }
        Folded.tally("state_tally", "list, place, state");
        var result = Paired.of(() -> coordinator.get(few).is(200), () -> coordinator.get("/diagnoses?limit=50").is(200))
                .say("read fifty records of " + MANY + " and of those of one agreement");
        assertThat(result.ratio()).isLessThan(10);
    }
}
