package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is held about people without an account, how long, and that it goes without taking sums, acts or seals along. */
@ServerTest
class PrivacyIT {

    private static final Map<String, String> WHY = Map.of("reason", "Solicitud 14 del 20-10-2026");

    @RegisterExtension
    Browser browser = new Browser();

    private final Api admin = Api.as("admin");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @AfterEach
    void backToToday() {
        Ledger.clock(Server.CLOCK);
    }

    /** A member of a board in Biobío, by a name of this test alone. */
    private record Member(String system, String id, String name) {

        static Member of(Api coordinator, String electedOn, String validUntil) {
            var system = coordinator.get("/water-systems?region=08&limit=1").is(200).json().at("/items/0/id").asText();
            var id = UUID.randomUUID().toString();
            var name = "Filomena " + id.substring(0, 8);
            coordinator.put("/water-systems/" + system + "/board/" + id, Map.of("post", "TREASURER", "name", name, "taxId", "11.111.111-1",
                    "phone", "+56911112222", "electedOn", electedOn, "validUntil", validUntil)).is(201);
            return new Member(system, id, name);
        }

        Api.Answer forget(Api admin) {
            return admin.post("/personal-data/BOARD_MEMBERSHIP/" + id + "/forget", WHY);
        }
    }

    private JsonNode search(String person) {
        return admin.post("/personal-data/search", Map.of("person", person)).is(200).json();
    }

    /** Whoever reads the trail sees nobody's numbers there, and leaves a line for having read about a person. */
    @Test
    void theTrailShowsThemMaskedAndLogsTheReading() {
        var member = Member.of(coordinator, "2024-01-10", "2027-01-10");
        var auditor = Api.as("auditoria");
        var line = auditor.get("/audit?kind=CHANGE&record=" + member.id()).is(200).json().at("/items/0/id").asText();
        var shown = auditor.get("/audit/" + line).is(200).text();
        assertThat(shown).contains("11.***.***-1").doesNotContain("11111111-1").doesNotContain("911112222").doesNotContain("1111 2222");
        var reads = auditor.get("/audit?kind=READ&record=" + member.id()).is(200).json().get("items");
        assertThat(reads.findValuesAsText("useCase")).containsExactly("ReadAuditEntry");
        assertThat(reads.findValuesAsText("recordType")).containsExactly("BoardMembership");
    }

    private static String stored(String membership) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application());
                var query = connection.prepareStatement("SELECT CONCAT_WS(' ', (SELECT CONCAT_WS(' ', name, tax_id, phone) FROM"
                        + " board_membership WHERE id = ?), (SELECT GROUP_CONCAT(COALESCE(before_json, ''), COALESCE(after_json, ''))"
                        + " FROM audit_entry WHERE record_id = ?))")) {
            query.setString(1, membership);
            query.setString(2, membership);
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void findsPeopleByRutOrNameAndLogsTheReading() {
        var member = Member.of(coordinator, "2024-01-10", "2027-01-10");
        var byName = search(member.name().substring(0, 16)).get("records");
        assertThat(byName).hasSize(1);
        assertThat(byName.get(0).get("what").asText()).contains("directiva");
        assertThat(byName.get(0).get("inUse").asBoolean()).isTrue();
        var byRut = search("11.111.111-1");
        assertThat(byRut.get("records").findValuesAsText("id")).contains(member.id());
        assertThat(byRut.at("/mentions/0/name").asText()).isEqualTo("payee");
        assertThat(Api.as("auditoria").get("/audit?kind=READ&record=" + member.id()).is(200).json().get("items")).hasSize(2);
        assertThat(admin.post("/personal-data/search", Map.of("person", "ab")).is(422).pointers()).containsExactly("/person");
        admin.post("/personal-data/search", Map.of()).is(422);
        assertThat(search("Nadie Se Llama Así").get("records")).isEmpty();
        coordinator.post("/personal-data/search", Map.of("person", member.name())).is(403);
    }

    @Test
    void erasesWhatIsOutOfUseAndKeepsTheSeals() throws SQLException {
        var member = Member.of(coordinator, "2022-01-10", "2027-01-10");
        member.forget(admin).is(409);
        coordinator.post("/water-systems/" + member.system() + "/board/" + member.id() + "/end",
                Map.of("endedOn", "2026-10-19", "reason", "Renuncia")).is(200);
        AuditIT.sealed();
        assertThat(stored(member.id())).contains(member.name(), "11111111-1");
        admin.post("/personal-data/BOARD_MEMBERSHIP/" + member.id() + "/forget", Map.of("reason", " ")).is(422);
        admin.post("/personal-data/NADA/" + member.id() + "/forget", WHY).is(404);
        admin.post("/personal-data/BOARD_MEMBERSHIP/" + UUID.randomUUID() + "/forget", WHY).is(404);
        member.forget(admin).is(204);
        member.forget(admin).is(204);
        assertThat(stored(member.id())).doesNotContain(member.name()).doesNotContain("11111111-1").doesNotContain("911112222");
        assertThat(search(member.name()).get("records")).isEmpty();
        var verdict = AuditIT.sealed();
        assertThat(verdict.get("intact").asBoolean()).as(verdict.toString()).isTrue();
    }

    /** Contacts have no RUT: they are found by name, and by name alone. */
    @Test
    void findsAndErasesAContact() throws SQLException {
        var system = coordinator.get("/water-systems?region=08&limit=1").is(200).json().at("/items/0/id").asText();
        var id = UUID.randomUUID().toString();
        var name = "Rosalba " + id.substring(0, 8);
        coordinator.put("/water-systems/" + system + "/contacts/" + id, Map.of("purpose", "FIELD", "kind", "PERSON", "name", name,
                "phone", "+56 9 8765 4321", "consentOn", "2024-05-02", "consentVersion", "2024-1", "validFrom", "2024-05-02",
                "validUntil", "2026-10-01")).is(201);
        var found = search(name).get("records");
        assertThat(found.findValuesAsText("id")).containsExactly(id);
        assertThat(found.get(0).get("what").asText()).startsWith("Contacto (");
        assertThat(found.get(0).get("inUse").asBoolean()).isFalse();
        admin.post("/personal-data/COMMITTEE_CONTACT/" + id + "/forget", WHY).is(204);
        assertThat(search(name).get("records")).isEmpty();
        var database = Server.running().database();
        try (var connection = database.connect(database.application());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM contact c, audit_entry e WHERE c.id = '" + id
                        + "' AND e.record_id = '" + id + "' AND (c.name LIKE 'Rosalba%' OR c.phone IS NOT NULL"
                        + " OR e.after_json LIKE '%Rosalba%' OR e.after_json LIKE '%87654321%')")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
        assertThat(AuditIT.sealed().get("intact").asBoolean()).isTrue();
    }

    @Test
    void theNightLetsGoOfWhatReachedItsTerm() throws SQLException {
        var old = Member.of(coordinator, "2019-01-10", "2022-01-10");
        var recent = Member.of(coordinator, "2022-01-10", "2025-01-10");
        var account = Account.opened();
        account.verb("deactivate").is(200);
        var due = rule("BOARD_MEMBERSHIP").get("due").asLong();
        assertThat(due).isPositive();
        Api.nobody().post("/test-hooks/night", Map.of()).is(200);
        assertThat(stored(old.id())).doesNotContain(old.name());
        assertThat(stored(recent.id())).contains(recent.name());
        assertThat(rule("BOARD_MEMBERSHIP").get("due").asLong()).isZero();
        assertThat(admin.get(account.path("")).is(200).json().get("anonymisedAt").isNull()).isTrue();
        var night = Api.as("auditoria").get("/audit?useCase=ForgetExpired&type=RetentionRule").is(200).json().at("/items/0");
        assertThat(night.get("personName").asText()).isEqualTo("Vertiente");
        assertThat(AuditIT.sealed().get("intact").asBoolean()).isTrue();
    }

    /** Six years after an account was closed, in the dates of its audit trail. */
    @Test
    void aClosedAccountReachesItsTerm() {
        var account = Account.opened();
        account.verb("deactivate").is(200);
        var before = rule("CLOSED_ACCOUNT").get("due").asLong();
        Ledger.clock("2032-11-20T12:00:00Z");
        var token = Api.nobody().post("/tokens", Map.of("email", "admin@demo.example", "password", Server.running().password())).is(201)
                .json().get("token").asText();
        assertThat(rule(Api.withToken(token), "CLOSED_ACCOUNT").get("due").asLong()).isGreaterThan(before);
    }

    private JsonNode rule(String kind) {
        return rule(admin, kind);
    }

    private static JsonNode rule(Api api, String kind) {
        return StreamSupport.stream(api.get("/retention").is(200).json().get("items").spliterator(), false)
                .filter(rule -> rule.get("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void aTermIsSetFromADayOnAndNeverInThePast() {
        var id = UUID.randomUUID();
        var at = "/retention/PASSWORD_CODE/rules/" + id;
        var term = Map.of("months", 18, "inForceFrom", "2026-10-20", "source", "Instructivo interno 3");
        admin.put(at, term).is(201);
        admin.put(at, term).is(200);
        admin.put(at, Map.of("months", 19, "inForceFrom", "2026-10-20", "source", "Instructivo interno 3")).is(409);
        assertThat(rule("PASSWORD_CODE").get("months").asInt()).isEqualTo(18);
        var again = "/retention/PASSWORD_CODE/rules/" + UUID.randomUUID();
        assertThat(admin.put(again, Map.of("months", 1, "inForceFrom", "2026-10-19", "source", "x")).is(422).pointers())
                .containsExactly("/inForceFrom");
        assertThat(admin.put(again, Map.of("months", 0, "inForceFrom", "2026-10-21", "source", " ")).is(422).pointers())
                .containsExactlyInAnyOrder("/months", "/source");
        admin.put("/retention/NADA/rules/" + UUID.randomUUID(), term).is(404);
        Api.as("auditoria").put(again, term).is(403);
        Api.as("auditoria").get("/retention").is(200);
        admin.put(again, Map.of("months", 12, "inForceFrom", "2026-10-20", "source", "Vuelve a ser como antes")).is(201);
    }

    @Test
    void everythingIsDoneFromThePage() {
        var member = Member.of(coordinator, "2022-01-10", "2025-01-10");
        var page = Visitor.signIn(browser.phone(), "admin");
        page.navigate("/administracion/privacidad");
        Axe.check(page);
        page.fill("#person", "ab");
        page.click("input[value='Descargar Excel']");
        page.waitForSelector(".fault:has-text('tres letras'), .fault:has-text('3 letras')");
        page.fill("#person", member.name());
        page.click("input[value='Buscar']");
        page.waitForSelector("td:has-text('" + member.name() + "')");
        assertThat(page.url()).doesNotContain("Filomena");
        Axe.check(page);
        var file = page.waitForDownload(() -> page.click("input[value='Descargar Excel']"));
        assertThat(file.suggestedFilename()).endsWith(".xlsx").doesNotContain("Filomena");
        page.click("input[value='Borrar datos']");
        page.waitForSelector(".fault");
        page.fill("#reason", "Solicitud 15");
        page.click("input[value='Borrar datos']");
        page.waitForSelector(".notice:has-text('fueron borrados')");
        page.click("a[href='/administracion/privacidad/JOB']");
        page.fill("#months", "4");
        page.fill("#inForceFrom", "2026-10-20");
        page.fill("#source", "Instructivo interno 4");
        Axe.check(page);
        page.click("input[value='Fijar el plazo']");
        page.waitForSelector("td:has-text('4 meses')");
    }
}
