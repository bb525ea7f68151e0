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

    @Test
    void refusesTheIncomeOfAnInstalmentUntilEverythingIsThere() {
        var income = ledger.income("2026-07-10", 20_000_000);
        income.put("installmentId", ledger.installment());
        var refused = ledger.record(income).is(409);
        assertThat(refused.pointers()).hasSize(12).contains("/checklist/SELECTION_ACT", "/checklist/GUARANTEE");
        assertThat(refused.text()).contains("Ley 19.862");
        ledger.record(ledger.invoice("2026-07-11", 1_000)).is(201);
        coordinator.get(ledger.path("")).is(200).json().get("checklist").forEach(item ->
                put(item.get("key").asText(), UUID.randomUUID().toString(), seen()).is(201));
        assertThat(row("GUARANTEE").get("state").asText()).isEqualTo("VALID");
        ledger.record(income).is(201);
        Ledger.clock("2026-10-20T12:00:05Z");
        var expired = seen();
        expired.put("validUntil", "2026-07-31");
        put("REGISTRY_19862", UUID.randomUUID().toString(), expired).is(201);
        assertThat(row("REGISTRY_19862").get("state").asText()).isEqualTo("EXPIRED");
        var later = ledger.income("2026-08-10", 20_000_000);
        later.put("installmentId", ledger.installment());
        assertThat(ledger.record(later).is(409).pointers()).containsExactly("/checklist/REGISTRY_19862");
    }

    @Test
    void recordsOnceAndOnlyWhatIsShown() {
        var id = UUID.randomUUID().toString();
        var body = seen();
        put("STATUTES", id, body).is(201);
        put("STATUTES", id, body).is(200);
        body.put("seenOn", "2026-06-02");
        put("STATUTES", id, body).is(409);
        var next = UUID.randomUUID().toString();
        assertThat(put("STATUTES", next, Map.of("seenOn", "2027-01-01")).is(422).pointers())
                .containsExactlyInAnyOrder("/seenOn", "/evidenceSha256");
        assertThat(put("GUARANTEE", next, Map.of("seenOn", "2026-06-01", "evidenceSha256", document())).is(422).pointers())
                .containsExactly("/validUntil");
        assertThat(put("GUARANTEE", next, Map.of("seenOn", "2026-06-01", "evidenceSha256", "0".repeat(64), "validUntil", "2026-05-01"))
                .is(422).pointers()).containsExactlyInAnyOrder("/validUntil", "/evidenceSha256");
        put("GUARANTEE", next, Map.of("seenOn", "2026-06-01", "notRequiredReason", "No supera 1.000 UTM")).is(201);
        assertThat(row("GUARANTEE").get("state").asText()).isEqualTo("NOT_REQUIRED");
        put("NADA", UUID.randomUUID().toString(), seen()).is(404);
        var at = ledger.path("/checklist/STATUTES/evidence");
        assertThat(Api.as("gore.biobio").get(at).is(200).text()).startsWith("%PDF");
        Api.as("gore.maule").get(at).is(404);
        coordinator.get(ledger.path("/checklist/WORK_PLAN/evidence")).is(404);
    }
}
