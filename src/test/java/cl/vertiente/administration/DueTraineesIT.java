package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.shared.Rut;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.training.Trainings;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who were trained lose their name when the term of keeping is over, and every count stays. */
@ServerTest
class DueTraineesIT {

    private static final AtomicInteger BODY = new AtomicInteger(15_700_000);
    private static final String AFTER_THE_TERM = "2031-10-25T12:00:00Z";
    private static final String DUE = "/personal-data/TRAINEE/due";
    private static final String FORGET = "/personal-data/TRAINEE/forget-due";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");
    private final String session = "/training-sessions/" + UUID.randomUUID();
    private final Trainings planned = Trainings.unsent();
    private String word;
    private String rut;
    private String ana;
    private String luis;
    private String twin;

    /** Two people, one of them under two records, on the list of a session that was held. */
    @BeforeEach
    void train() {
        Ledger.clock(Server.CLOCK);
        trainer.put(planned.at(), planned.with("certificateRule", Map.of("minimumAttendance", 75))).is(201);
        trainer.put(session, planned.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00")).is(201);
        Ledger.clock("2026-10-20T15:00:00Z");
        word = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
        var body = BODY.incrementAndGet();
        rut = "0123456789K".chars().mapToObj(digit -> body + "-" + (char) digit).filter(Rut::isValid).findFirst().orElseThrow();
        ana = recorded("Ana " + word, Map.of("taxId", rut, "phone", "9" + body, "consentOn", "2026-10-20", "consentVersion", "CAP-2024-1"));
        luis = recorded("Aarón " + word, Map.of("document", "P " + word, "documentReason", "Extranjero"));
        twin = recorded("Anita " + word, Map.of("document", "Q " + word, "documentReason", "No lo trajo"));
        List.of(ana, luis, twin).forEach(one -> trainer.put(session + "/attendances/" + UUID.randomUUID(),
                Map.of("traineeId", one, "present", true)).is(201));
        coordinator.post("/trainees/" + twin + "/merge", Map.of("into", ana, "reason", "La misma"), "If-Match",
                coordinator.get("/trainees/" + twin).is(200).header("ETag")).is(200);
        for (var step : List.of(session + "/close", planned.at() + "/hold")) {
            trainer.post(step, Map.of(), "If-Match", trainer.get(step.substring(0, step.lastIndexOf('/'))).is(200).header("ETag")).is(200);
        }
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private String recorded(String name, Map<String, String> more) {
        var id = UUID.randomUUID().toString();
        var body = new HashMap<String, Object>(Map.of("name", name, "post", "MEMBER", "sex", "FEMALE", "waterSystemId",
                Registered.id(Registered.served(0))));
        body.putAll(more);
        trainer.put("/trainees/" + id, body).is(201);
        return id;
    }

    /** Somebody who signs in on that day: the tokens of today are over by then. */
    private static Api then(String account) {
        return Api.withToken(Api.nobody().post("/tokens", Map.of("email", account + "@demo.example", "password",
                Server.running().password())).is(201).json().get("token").asText());
    }

    private JsonNode figures(Api api) {
        return api.get("/training-figures?from=2026-10-20&to=2026-10-20").is(200).json();
    }

    /** Every column of text of the database in which somebody is still told by name, number or paper. */
    private TreeSet<String> stored() throws SQLException {
        var found = new TreeSet<String>();
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var columns = connection.createStatement().executeQuery(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext')")) {
            while (columns.next()) {
                if (holds(connection, columns.getString(1), columns.getString(2))) {
                    found.add(columns.getString(1) + "." + columns.getString(2));
                }
            }
        }
        return found;
    }

    private boolean holds(Connection connection, String table, String column) throws SQLException {
        var like = "`" + column + "` LIKE ?";
        var sql = "SELECT COUNT(*) FROM `" + table + "` WHERE " + String.join(" OR ", like, like, like);
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, "%" + word + "%");
            query.setString(2, "%" + rut + "%");
            query.setString(3, "%" + Rut.of(rut) + "%");
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    @Test
    void goAllTogetherAndEveryCountStays() throws Exception {
        assertThat(stored()).contains("trainee.name", "trainee.tax_id", "trainee.document", "audit_entry.after_json");
        assertThat(Api.as("admin").post(FORGET, Map.of("ids", List.of(ana))).is(409).text()).contains("ya no está en la lista");
        var figures = figures(coordinator);
        var roll = coordinator.get(session + "/attendances").is(200).json().get("counts");
        AuditIT.sealed();
        Ledger.clock(AFTER_THE_TERM);
        var admin = then("admin");
        var due = admin.get(DUE).is(200).json();
        assertThat(due.get("months").asInt()).isEqualTo(60);
        assertThat(due.toString()).doesNotContain(rut).doesNotContain(Rut.of(rut).toString());
        var listed = due.get("records").findValuesAsText("id");
        assertThat(listed).contains(luis).doesNotContain(twin);
        admin.post(FORGET, Map.of("ids", List.of())).is(422);
        admin.post(FORGET, Map.of()).is(422);
        admin.post(FORGET, Map.of("ids", List.of(ana, UUID.randomUUID()))).is(409);
        admin.get("/personal-data/JOB/due").is(404);
        assertThat(stored()).as("nobody went").contains("trainee.name");
        var answers = AtOnce.call(4, () -> admin.post(FORGET, Map.of("ids", List.of(ana, luis))).status());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(stored()).isEmpty();
        var later = then("coordinacion");
        assertThat(figures(later)).isEqualTo(figures);
        assertThat(later.get(session + "/attendances").is(200).json().get("counts")).isEqualTo(roll);
        assertThat(admin.get("/trainees/" + ana + "/data").is(200).json().at("/attendances")).hasSize(1);
        Ledger.clock(Server.CLOCK);
        assertThat(AuditIT.sealed().get("intact").asBoolean()).isTrue();
    }

    /** What somebody asked to be blocked waits: they may need it still. */
    @Test
    void waitWhileTheirDataAreBlocked() {
        var asked = Map.of("askedBy", "HOLDER", "askedOn", "2026-10-19", "reason", "Reclamo en curso");
        coordinator.post("/trainees/" + ana + "/block", asked, "If-Match", "*").is(200);
        Ledger.clock(AFTER_THE_TERM);
        var admin = then("admin");
        assertThat(all(admin)).doesNotContain(ana).contains(luis);
        admin.post(FORGET, Map.of("ids", List.of(ana))).is(409);
        admin.post("/personal-data/TRAINEE/" + ana + "/forget", Map.of("reason", "Solicitud 20")).is(409);
        admin.post("/trainees/" + ana + "/unblock", asked, "If-Match", "*").is(200);
        admin.post(FORGET, Map.of("ids", List.of(ana))).is(200);
    }

    /** Page by page, each once, by name. */
    private static List<String> all(Api admin) {
        var found = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = admin.get(DUE + "?limit=40" + after).is(200).json();
            assertThat(page.get("records").size()).isLessThanOrEqualTo(40);
            found.addAll(page.get("records").findValuesAsText("id"));
            after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
            assertThat(after != null || page.get("total").asInt() == found.size()).isTrue();
        }
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    @Test
    void stayOnTheirPageUntilTheyAreLookedAt() {
        Ledger.clock(AFTER_THE_TERM);
        var admin = then("admin");
        assertThat(all(admin)).hasSizeGreaterThan(100).contains(ana, luis).doesNotContain(twin);
        assertThat(admin.get(DUE).is(200).json().get("records")).hasSize(50);
        for (var wrong : List.of("?after=nada", "?limit=0", "?color=azul")) {
            admin.get(DUE + wrong).is(400);
        }
        var page = Visitor.signIn(browser.page(), "admin");
        page.navigate("/administracion/privacidad/TRAINEE/vencidos");
        assertThat(page.locator("tbody tr").count()).isEqualTo(50);
        var first = page.textContent("tbody tr:first-child .title a");
        page.click("a[rel=next]");
        page.waitForURL("**after=**");
        assertThat(page.textContent("tbody tr:first-child .title a")).isGreaterThan(first);
        assertThat(page.textContent(".pager")).contains("Volver al principio");
    }

    @Test
    void goFromThePage() {
        Ledger.clock(AFTER_THE_TERM);
        for (var page : List.of(Visitor.signIn(browser.page(), "admin"), Visitor.signIn(browser.phone(), "admin"))) {
            page.navigate("/administracion/privacidad/TRAINEE/vencidos");
            assertThat(page.textContent("h1")).startsWith("Plazo vencido");
            Look.at(page, "plazo-vencido");
        }
        var page = Visitor.signIn(browser.page(), "admin");
        page.navigate("/administracion/privacidad");
        page.click("a[href='/administracion/privacidad/TRAINEE/vencidos']");
        page.click("#do-forget-" + luis);
        page.waitForSelector(".notice:has-text('Datos borrados: 1')");
        assertThat(page.textContent("body")).doesNotContain("Aarón " + word);
    }
}
