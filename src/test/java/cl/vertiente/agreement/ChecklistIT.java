package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No instalment is received while a paper is missing that the law asks for; an expense needs none of them. */
@ServerTest
class ChecklistIT {

    private Ledger ledger;
    private Api coordinator;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        coordinator = Api.as("coordinacion");
    }

    private String document() {
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        return coordinator.upload("/evidence", "antecedente.pdf", content).is(201).json().get("sha256").asText();
    }

    private Api.Answer put(String key, String id, Map<String, Object> body) {
        return coordinator.put(ledger.path("/checklist/" + key + "/entries/" + id), body);
    }

    private JsonNode row(String key) {
        for (var row : coordinator.get(ledger.path("")).is(200).json().get("checklist")) {
            if (row.get("key").asText().equals(key)) {
                return row;
            }
        }
        throw new AssertionError(key);
    }

    private Map<String, Object> seen() {
        return new HashMap<>(Map.of("seenOn", "2026-06-01", "validUntil", "2026-12-31", "evidenceSha256", document()));
    }

    /** Of an item with what it says beside its document. */
    private Map<String, Object> seen(String key) {
        var body = seen();
        if (key.equals("STATUTES")) {
            body.put("constitutedOn", "2019-03-01");
        }
        if (key.equals("SELECTION_ACT")) {
            body.put("selection", "CONTEST");
        }
        return body;
    }

    private void guarantee() {
        var paper = Map.of("issuer", "Banco", "number", UUID.randomUUID().toString(), "startsOn", "2026-06-01", "expiresOn", "2027-08-31",
                "evidenceSha256", document());
        coordinator.put(ledger.path("/guarantees/" + UUID.randomUUID()), Map.of("kind", "BANK_GUARANTEE", "currency", "CLP", "amount",
                5_000_000, "paper", paper)).is(201);
    }

    @Test
    void refusesTheIncomeOfAnInstalmentUntilEverythingIsThere() {
        ledger = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        var income = ledger.income("2026-07-10", 20_000_000);
        income.put("installmentId", ledger.installment());
        var refused = ledger.record(income).is(409);
        assertThat(refused.pointers()).hasSize(11).contains("/checklist/SELECTION_ACT", "/checklist/GUARANTEE")
                .doesNotContain("/checklist/NO_OVERDUE_RENDERING");
        assertThat(refused.text()).contains("Ley 19.862").contains("Se exige una garantía de $5.000.000");
        ledger.record(ledger.invoice("2026-07-11", 1_000)).is(201);
        for (var item : coordinator.get(ledger.path("")).is(200).json().get("checklist")) {
            var key = item.get("key").asText();
            put(key, UUID.randomUUID().toString(), seen(key)).is(item.get("derived").asBoolean() ? 409 : 201);
        }
        assertThat(ledger.record(income).is(409).pointers()).containsExactly("/checklist/GUARANTEE");
        guarantee();
        assertThat(row("GUARANTEE").get("state").asText()).isEqualTo("VALID");
        assertThat(row("GUARANTEE").get("validUntil").asText()).isEqualTo("2027-08-31");
        ledger.record(income).is(201);
        Ledger.clock("2026-10-20T12:00:05Z");
        var expired = seen("REGISTRY_19862");
        expired.put("validUntil", "2026-07-31");
        put("REGISTRY_19862", UUID.randomUUID().toString(), expired).is(201);
        assertThat(row("REGISTRY_19862").get("state").asText()).isEqualTo("EXPIRED");
        var later = ledger.income("2026-08-10", 20_000_000);
        later.put("installmentId", ledger.installment());
        assertThat(ledger.record(later).is(409).pointers()).containsExactly("/checklist/REGISTRY_19862");
    }

    /** An expense needs the day of the act and the budget, and none of the papers. */
    @Test
    void anExpenseNeedsNoPaper() {
        var early = ledger.record(ledger.invoice("2026-05-31", 1_000)).is(201).json();
        assertThat(early.get("findings").toString()).contains("BEFORE_FIRST_ALLOWED");
        var first = ledger.record(ledger.invoice("2026-06-01", 1_000)).is(201).json();
        assertThat(first.get("findings").toString()).doesNotContain("BEFORE_FIRST_ALLOWED");
        assertThat(ledger.record(ledger.invoice("2026-06-02", 20_000_001)).is(201).json().get("findings").toString()).contains("OVER_ITEM");
        assertThat(row("SELECTION_ACT").get("state").asText()).isEqualTo("MISSING");
    }

    @Test
    void recordsOnceAndOnlyWhatIsShown() {
        var id = UUID.randomUUID().toString();
        var body = seen("STATUTES");
        put("STATUTES", id, body).is(201);
        put("STATUTES", id, body).is(200);
        body.put("seenOn", "2026-06-02");
        put("STATUTES", id, body).is(409);
        var next = UUID.randomUUID().toString();
        assertThat(put("STATUTES", next, Map.of("seenOn", "2027-01-01")).is(422).pointers())
                .containsExactlyInAnyOrder("/seenOn", "/evidenceSha256", "/constitutedOn");
        assertThat(put("REGISTRY_19862", next, Map.of("seenOn", "2026-06-01", "evidenceSha256", document())).is(422).pointers())
                .containsExactly("/validUntil");
        assertThat(put("REGISTRY_19862", next, Map.of("seenOn", "2026-06-01", "evidenceSha256", "0".repeat(64), "validUntil", "2026-05-01"))
                .is(422).pointers()).containsExactlyInAnyOrder("/validUntil", "/evidenceSha256");
        put("GOODS_DESTINATION", next, Map.of("seenOn", "2026-06-01", "notRequiredReason", "No se compran bienes")).is(201);
        assertThat(row("GOODS_DESTINATION").get("state").asText()).isEqualTo("NOT_REQUIRED");
        assertThat(put("GUARANTEE", UUID.randomUUID().toString(), seen()).is(409).text()).contains("pestaña Garantías");
        var award = seen();
        award.put("selection", "DIRECT_AWARD");
        assertThat(put("SELECTION_ACT", UUID.randomUUID().toString(), award).is(422).pointers()).containsExactly("/selectionGrounds");
        assertThat(put("WORK_PLAN", UUID.randomUUID().toString(), award).is(422).pointers())
                .containsExactly("/selectionGrounds", "/selection");
        put("NADA", UUID.randomUUID().toString(), seen()).is(404);
        var at = ledger.path("/checklist/STATUTES/evidence");
        assertThat(Api.as("gore.biobio").get(at).is(200).text()).startsWith("%PDF");
        Api.as("gore.maule").get(at).is(404);
        coordinator.get(ledger.path("/checklist/WORK_PLAN/evidence")).is(404);
    }
}
