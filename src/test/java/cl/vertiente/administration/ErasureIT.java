package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held about a person, and erasing it without losing sums, acts or seals. */
@ServerTest
class ErasureIT {

    private static final Map<String, String> WHY = Map.of("reason", "Solicitud 12 del 20-10-2026");

    private final Api admin = Api.as("admin");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void saysWhatIsHeldAndLogsThatItWasAsked() {
        var account = Account.with("ANALYST");
        account.signedIn();
        var held = admin.get(account.path("/held")).is(200).json();
        assertThat(held.at("/person/email").asText()).isEqualTo(account.email());
        assertThat(held.at("/person/taxId").asText()).isEqualTo("12.345.678-5");
        assertThat(held.get("tokens")).isNotEmpty();
        assertThat(held.get("signIns")).isNotEmpty();
        assertThat(held.get("about").findValuesAsText("useCase")).contains("SavePerson", "GrantRoles", "ReadHeld");
        assertThat(held.get("acts").findValuesAsText("name")).contains("SetPasswordByCode");
        assertThat(held.get("mentions").findValuesAsText("name")).contains("payee", "voucher", "participation");
        var file = admin.get(account.path("/held.xlsx")).is(200);
        assertThat(file.bytes()).startsWith('P', 'K');
        assertThat(file.header("Content-Disposition")).contains("datos-personales-").doesNotContain("12345678");
        Api.as("auditoria").get(account.path("/held")).is(403);
    }

    @Test
    void erasesOnlyWhoIsOutAndSaysWhy() {
        var account = Account.opened();
        admin.post(account.path("/anonymise"), WHY).is(409);
        account.verb("deactivate").is(200);
        assertThat(admin.post(account.path("/anonymise"), Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        admin.post(account.path("/anonymise"), WHY).is(200);
        admin.post(account.path("/anonymise"), WHY).is(200);
        account.verb("reactivate").is(409);
        account.verb("reset-link").is(409);
        admin.put(account.path(""), account.request(), "If-Match", account.tag()).is(409);
    }

    @Test
    void keepsSumsActsAndSeals() throws SQLException {
        var account = Account.with("ANALYST");
        var ledger = Ledger.signed(Api.nobody(), account.signedIn(), "08", false, false);
        var voucher = ledger.record(ledger.income("2026-06-10", 7_000_000)).is(201).json().get("id").asText();
        var transferred = Api.as("coordinacion").get(ledger.path("/balance")).is(200).json();
        AuditIT.sealed();
        account.verb("deactivate").is(200);
        var nobody = admin.post(account.path("/anonymise"), WHY).is(200);
        assertThat(nobody.text()).doesNotContain(account.email()).doesNotContain("12.345.678").doesNotContain("Persona de Prueba");
        assertThat(Api.as("coordinacion").get(ledger.path("/balance")).is(200).json()).isEqualTo(transferred);
        var auditor = Api.as("auditoria");
        var act = auditor.get("/audit?record=" + voucher).is(200).json().at("/items/0");
        assertThat(act.get("personId").asText()).isEqualTo(account.id());
        assertThat(act.get("useCase").asText()).isEqualTo("RecordVoucher");
        var about = auditor.get("/audit?kind=CHANGE&useCase=SavePerson&record=" + account.id()).is(200).json().at("/items/0/id").asText();
        var line = auditor.get("/audit/" + about).is(200).json();
        assertThat(line.get("erased").asBoolean()).isTrue();
        assertThat(line.get("fields")).isEmpty();
        var verdict = AuditIT.sealed();
        assertThat(verdict.get("intact").asBoolean()).as(verdict.toString()).isTrue();
        assertThat(verdict.get("erased").asLong()).isPositive();
        assertThat(stored(account)).doesNotContain("12345678-5").doesNotContain("12.345.678-5").doesNotContain(account.email());
    }

    /** What the database still holds about the account. */
    private static String stored(Account account) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application());
                var query = connection.prepareStatement("SELECT CONCAT_WS(' ', (SELECT CONCAT_WS(' ', email, name, tax_id, post) FROM"
                        + " person WHERE id = ?), (SELECT GROUP_CONCAT(COALESCE(before_json, ''), COALESCE(after_json, '')) FROM"
                        + " audit_entry WHERE record_id = ?), (SELECT COUNT(*) FROM sign_in_attempt WHERE person_id = ?))")) {
            query.setString(1, account.id());
            query.setString(2, account.id());
            query.setString(3, account.id());
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    /** The guards let the JSON of a line about a person go, whole, and nothing else. */
    @Test
    void theDatabaseLetsNothingElseGo() throws SQLException {
        var account = Account.opened();
        account.verb("deactivate").is(200);
        AuditIT.sealed();
        var one = " WHERE record_type = 'Person' AND use_case = 'DeactivatePerson' AND record_id = '" + account.id() + "'";
        refuses("UPDATE audit_entry SET after_json = NULL" + one);
        refuses("UPDATE audit_entry SET before_json = NULL, after_json = '{}'" + one);
        refuses("UPDATE audit_entry SET before_json = NULL, after_json = NULL, person_name = 'Otro'" + one);
        refuses("UPDATE audit_entry SET before_json = NULL, after_json = NULL WHERE record_type = 'Voucher'");
        refuses("UPDATE audit_seal SET salt = REPEAT('0', 32)");
        refuses("UPDATE audit_seal SET salt = NULL, chain_sha256 = REVERSE(chain_sha256) WHERE salt IS NOT NULL");
        admin.post(account.path("/anonymise"), WHY).is(200);
        refuses("UPDATE audit_entry SET before_json = NULL, after_json = NULL WHERE use_case = 'AnonymisePerson'");
    }

    private static void refuses(String sql) throws SQLException {
        var database = Server.running().database();
        for (var user : java.util.List.of(database.application(), database.migration())) {
            try (var connection = database.connect(user); var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).as(sql).isInstanceOfSatisfying(SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("45000"));
            }
        }
    }
}
