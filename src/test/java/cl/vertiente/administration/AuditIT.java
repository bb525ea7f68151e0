package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit trail: who reads it, what it says, and that its seals name the first line that was touched. */
@ServerTest
class AuditIT {

    private static final int MOST_WAITS = 120;

    private final Api auditor = Api.as("auditoria");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void saysWhoDidWhatOnWhichRecord() {
        var ledger = Ledger.signed();
        var voucher = ledger.record(ledger.income("2026-06-10", 1_000_000)).is(201).json().get("id").asText();
        var found = auditor.get("/audit?record=" + voucher).is(200).json().get("items");
        assertThat(found).hasSize(1);
        var row = found.get(0);
        assertThat(row.get("useCase").asText()).isEqualTo("RecordVoucher");
        assertThat(row.get("personName").asText()).isEqualTo("Carolina Inostroza Peña");
        var entry = auditor.get("/audit/" + row.get("id").asText()).is(200).json();
        assertThat(entry.get("fields")).anySatisfy(field -> {
            assertThat(field.get("name").asText()).isEqualTo("amount");
            assertThat(field.get("after").asText()).isEqualTo("1000000");
            assertThat(field.get("changed").asBoolean()).isTrue();
        });
    }

    @Test
    void filtersAndPages() {
        Account.opened();
        Account.opened();
        var asked = "/audit?useCase=SavePerson&person=Aguilera&type=Person&kind=CHANGE&from=2026-10-20&to=2026-10-20&limit=1";
        var first = auditor.get(asked).is(200).json();
        assertThat(first.get("items")).hasSize(1);
        var next = auditor.get(asked + "&after=" + first.get("next").asText()).is(200).json();
        assertThat(next.at("/items/0/id").asText()).isNotEqualTo(first.at("/items/0/id").asText()).isNotEmpty();
        assertThat(auditor.get("/audit?person=nadie-se-llama-asi").is(200).json().get("items")).isEmpty();
        assertThat(auditor.get("/audit?from=2099-01-01").is(200).json().get("items")).isEmpty();
        auditor.get("/audit?from=ayer").is(400);
        auditor.get("/audit?otro=1").is(400);
        auditor.get("/audit?after=otro").is(400);
        var file = auditor.get("/audit.xlsx?useCase=SavePerson").is(200);
        assertThat(file.bytes()).startsWith('P', 'K');
        Api.as("coordinacion").get("/audit").is(403);
    }

    @Test
    void readingAPersonLeavesALineOfItsOwnKind() {
        var account = Account.opened();
        var before = reads(account);
        account.read();
        assertThat(reads(account)).isEqualTo(before + 1);
        var change = auditor.get("/audit?kind=CHANGE&record=" + account.id()).is(200).json().at("/items/0/id").asText();
        var entry = auditor.get("/audit/" + change).is(200);
        assertThat(entry.text()).contains("12.***.***-5").doesNotContain("12.345.678-5").doesNotContain("12345678-5");
        assertThat(reads(account)).as("the auditor's reading").isEqualTo(before + 2);
    }

    private int reads(Account account) {
        return auditor.get("/audit?kind=READ&limit=500&record=" + account.id()).is(200).json().get("items").size();
    }

    /** What was written is sealed within seconds, without anybody asking. */
    static JsonNode sealed() {
        var auditor = Api.as("auditoria");
        for (int i = 0; i < MOST_WAITS; i++) {
            var verdict = auditor.get("/audit/verification").is(200).json();
            if (verdict.get("pending").asLong() == 0) {
                return verdict;
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("lines are still not sealed");
    }

    @Test
    void namesTheFirstLineInWhichOneByteWasFlipped() throws SQLException {
        var ledger = Ledger.signed();
        var first = line(ledger.record(ledger.income("2026-06-10", 1_000_000)).is(201).json().get("id").asText());
        var second = line(ledger.record(ledger.income("2026-06-11", 2_000_000)).is(201).json().get("id").asText());
        assertThat(sealed().get("intact").asBoolean()).isTrue();
        isNamed(second, "CONTENT", "after_json = REPLACE(after_json, '2000000', '2000001')", "after_json = REPLACE(after_json, '2000001', "
                + "'2000000')");
        isNamed(first, "FACTS", "person_name = REPLACE(person_name, 'Carolina', 'Carolino')", "person_name = REPLACE(person_name, "
                + "'Carolino', 'Carolina')");
        isNamed(first, "CONTENT", "before_json = '{}'", "before_json = NULL");
        assertThat(sealed().get("intact").asBoolean()).isTrue();
    }

    private String line(String voucher) {
        return auditor.get("/audit?record=" + voucher).is(200).json().at("/items/0/id").asText();
    }

    /** Touches the line as the schema's owner who first took the guard away, looks, and puts both back. */
    private void isNamed(String line, String fault, String touch, String mend) throws SQLException {
        var database = Server.running().database();
        try (var owner = database.connect(database.migration())) {
            var guard = definition(owner);
            run(owner, "DROP TRIGGER audit_entry_fixed");
            try {
                assertThat(run(owner, "UPDATE audit_entry SET " + touch + " WHERE id = '" + line + "'")).isEqualTo(1);
                var verdict = auditor.get("/audit/verification").is(200).json();
                assertThat(verdict.get("intact").asBoolean()).isFalse();
                assertThat(verdict.at("/firstTouched/entry/id").asText()).isEqualTo(line);
                assertThat(verdict.at("/firstTouched/fault").asText()).isEqualTo(fault);
            } finally {
                run(owner, "UPDATE audit_entry SET " + mend + " WHERE id = '" + line + "'");
                run(owner, guard);
            }
        }
    }

    private static String definition(Connection owner) throws SQLException {
        try (var rows = owner.createStatement().executeQuery("SHOW CREATE TRIGGER audit_entry_fixed")) {
            rows.next();
            return rows.getString("SQL Original Statement");
        }
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
