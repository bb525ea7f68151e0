package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.training.Trainings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mark on a list costs beside its bare rows, and what figures cost among ten thousand people and a hundred thousand attendances. */
@ServerTest
class TrainingBench {

    private static final int PEOPLE = 10_000;
    private static final int ACTIVITIES = 250;
    private static final int SESSIONS = 1_000;
    private static final int EACH = 100;

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Connection connect() throws SQLException {
        return Server.running().database().connect(Server.running().database().application());
    }

    /** People without a RUT, in the order of their number: the first is 1. */
    private static void people(Connection connection, int from, int to) throws SQLException {
        try (var fill = connection.prepareStatement("""
                INSERT INTO trainee (id, version, name, plain_name, document, document_reason, sex, age_band, post, water_system_id,
                commune, added_at)
                SELECT %3$s, 0, CONCAT('Persona ', s.seq), CONCAT('persona ', s.seq), 'P1', 'Sin RUT',
                IF(s.seq MOD 2, 'FEMALE', 'MALE'), 'NOT_SAID', ELT(1 + s.seq MOD 3, 'PRESIDENT', 'OPERATOR', 'MEMBER'), w.id,
                w.commune_cut, NOW(6) FROM seq_%1$d_to_%2$d s JOIN (SELECT id, commune_cut FROM water_system ORDER BY id LIMIT 1) w
                """.formatted(from, to, person("s.seq")))) {
            assertThat(fill.executeUpdate()).isEqualTo(to - from + 1);
        }
    }

    /** The identifier of a numbered person, in SQL. */
    private static String person(String number) {
        return "CAST(CONCAT('00000000-0000-7000-8000-', LPAD(" + number + ", 12, '0')) AS UUID)";
    }

    private String session(Trainings activity, String day) {
        var session = UUID.randomUUID().toString();
        trainer.put("/training-sessions/" + session, activity.session(day + "T11:00:00-03:00", day + "T15:00:00-03:00")).is(201);
        return session;
    }

    private static UUID numbered(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    @Test
    void aMarkOnAListBesideItsBareRows() throws SQLException {
        var first = 1_000_000;
        var session = session(Trainings.plan(), "2026-10-19");
        try (var connection = connect()) {
            people(connection, first, first + 5_300);
            connection.setAutoCommit(false);
            var marked = UUID.randomUUID();
            var next = new int[] {first};
            Runnable put = () -> trainer.put("/training-sessions/" + session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId",
                    numbered(next[0]++), "present", true, "source", "BY_HAND", "reason", "Lista en papel")).is(201);
            trainer.put("/training-sessions/" + session + "/attendances/" + marked, Map.of("traineeId", numbered(next[0]++),
                    "present", true, "source", "BY_HAND", "reason", "Lista en papel")).is(201);
            var rows = new CopiedRows().and(connection, "attendance_mark", "id", marked.toString())
                    .and(connection, "attendance", "mark_id", marked.toString())
                    .and(connection, "audit_entry", "record_id", marked.toString());
            connection.commit();
            var result = Paired.coldAndWarm("mark an attendance through HTTP and as bare rows through JDBC", 20,
                    () -> rows.write(connection, others(numbered(next[0]++))), put);
            assertThat(result.ratio()).isLessThan(5);
        }
    }

    private static Map<String, UUID> others(UUID trainee) {
        var mark = UUID.randomUUID();
        return Map.of("attendance_mark.id", mark, "attendance_mark.trainee_id", trainee, "attendance.trainee_id", trainee,
                "attendance.mark_id", mark, "audit_entry.id", UUID.randomUUID());
    }

    @Test
    void figuresOfAHundredThousandAttendances() throws Exception {
        var few = session(Trainings.plan(), "2025-12-01");
        trainer.post("/training-sessions/" + few + "/close", Map.of(), "If-Match",
                trainer.get("/training-sessions/" + few).is(200).header("ETag")).is(200);
        var like = Trainings.plan();
        var many = session(like, "2025-12-02");
        try (var connection = connect(); var sql = connection.createStatement()) {
            people(connection, 1, PEOPLE);
            sql.executeUpdate("""
                    INSERT INTO training_activity SELECT %s, t.version, t.agreement_id, CONCAT(t.code, '-', s.seq), t.kind, t.topic,
                    t.title, t.goals, t.hours, t.mode, t.target_public, t.minimum_attendance, t.minimum_score, 'HELD', t.recorded_on
                    FROM training_activity t JOIN seq_1_to_%d s WHERE t.id = '%s'""".formatted(person("s.seq"), ACTIVITIES, like.id()));
            sql.executeUpdate("""
                    INSERT INTO training_session (id, version, activity_id, starts_at, ends_at, first_starts_at, place, closed_at)
                    SELECT UUID(), 0, %s, t.starts_at - INTERVAL s.seq SECOND, t.ends_at, t.starts_at, 'Sede', t.ends_at
                    FROM training_session t JOIN seq_1_to_%d s WHERE t.id = '%s'""".formatted(person("1 + s.seq MOD " + ACTIVITIES),
                    SESSIONS, many));
            assertThat(sql.executeUpdate("""
                    INSERT INTO attendance (session_id, trainee_id, version, present, source, mark_id, corrected, after_closing, post,
                    water_system_id, commune)
                    SELECT t.id, p.id, 0, TRUE, 'LIST', UUID(), FALSE, FALSE, p.post, p.water_system_id, p.commune
                    FROM (SELECT s.id, ROW_NUMBER() OVER (ORDER BY s.id) n FROM training_session s JOIN seq_1_to_%d q
                    ON s.activity_id = %s) t JOIN seq_0_to_%d s JOIN trainee p ON p.id = %s""".formatted(ACTIVITIES, person("q.seq"),
                    EACH - 1, person("1 + (t.n * " + EACH + " + s.seq) MOD " + PEOPLE)))).isEqualTo(SESSIONS * EACH);
        }
        var asked = "/training-figures?from=2025-12-02&to=2025-12-02";
        areCounted(asked);
        Folded.all("roll_change");
        areCounted(asked);
        for (var role : List.of("coordinacion", "gore.biobio", "capacitacion")) {
            compared(Api.as(role), asked);
            compared(Api.as(role), "/training-figures?from=2020-01-01&agreement=" + Trainings.agreementId());
            compared(Api.as(role), "/training-figures");
        }
    }

    private void areCounted(String asked) {
        var found = coordinator.get(asked).is(200).json();
        assertThat(found.at("/everybody/persons").asInt()).isEqualTo(PEOPLE);
        assertThat(found.at("/everybody/attendances").asInt()).isEqualTo(SESSIONS * EACH);
    }

    private static void compared(Api who, String asked) {
        var result = Paired.of(() -> who.get("/training-figures?from=2025-12-01&to=2025-12-01").is(200), () -> who.get(asked).is(200))
                .say("figures of " + PEOPLE + " people at " + SESSIONS * EACH + " attendances, and of none, " + asked);
        assertThat(result.secondMillis()).isLessThan(5_000);
    }
}
