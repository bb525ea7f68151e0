package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement changes by numbered acts; what was signed and what was known earlier stay to be asked. */
@ServerTest
class AmendmentIT {

    private Ledger ledger;
    private Api coordinator;

    /** Everybody signs in on the day of the tests: a token of an earlier one would have expired by then. */
    @BeforeAll
    static void signIn() {
        Ledger.clock(Server.CLOCK);
        List.of("coordinacion", "rendiciones", "gore.biobio", "gore.maule", "terreno").forEach(Api::as);
    }

    @BeforeEach
    void sign() {
        Ledger.clock("2026-07-01T12:00:00Z");
        ledger = Ledger.signed();
        coordinator = Api.as("coordinacion");
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private Map<String, Object> act(String kind) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", kind);
        body.put("act", "Resolución Exenta N° 77");
        body.put("actDate", "2026-06-30");
        body.put("inForceFrom", "2026-07-01");
        body.put("detail", "Aumenta el monto y traspasa entre ítems");
        return body;
    }

    /** 120 millions over six lines: a hundred and ten for one, two for each of the others. */
    private List<Map<String, Object>> budget() {
        var budget = new ArrayList<Map<String, Object>>();
        for (var name : List.of("DIAGNOSIS_OPERATION", "DIAGNOSIS_PERSONNEL", "DIAGNOSIS_INVESTMENT", "IMPROVEMENT_OPERATION",
                "IMPROVEMENT_PERSONNEL", "IMPROVEMENT_INVESTMENT")) {
            budget.add(Map.of("budgetLineId", ledger.line(name), "approved", budget.isEmpty() ? 110_000_000 : 2_000_000));
        }
        return budget;
    }

    private String approval() {
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return coordinator.upload("/evidence", "oficio.pdf", content).is(201).json().get("sha256").asText();
    }

    private Api.Answer put(String id, Map<String, Object> body) {
        return coordinator.put(ledger.path("/amendments/" + id), body);
    }

    private long approved(String line, String asOf) {
        var items = coordinator.get(ledger.path("/budget" + (asOf == null ? "" : "?asOf=" + asOf))).is(200).json().get("items");
        for (var item : items) {
            if (item.get("id").asText().equals(line)) {
                return item.get("approved").asLong();
            }
        }
        return -1;
    }

    @Test
    void raisesTheAmountAndKeepsWhatWasSigned() {
        var id = UUID.randomUUID().toString();
        var body = act("AMOUNT");
        body.put("newTotal", 120_000_000);
        body.put("newEnd", "2027-12-31");
        body.put("budget", budget());
        body.put("approvalSha256", approval());
        Ledger.clock("2026-08-01T12:00:00Z");
        var now = put(id, body).is(201).json();
        assertThat(now.get("totalAmount").asLong()).isEqualTo(120_000_000);
        assertThat(now.at("/signed/totalAmount").asLong()).isEqualTo(100_000_000);
        assertThat(now.get("end").asText()).isEqualTo("2027-12-31");
        assertThat(now.at("/signed/end").asText()).isEqualTo("2027-05-31");
        assertThat(now.at("/amendments/0/number").asInt()).isEqualTo(1);
        put(id, body).is(200);
        body.put("detail", "Otra cosa");
        put(id, body).is(409);
        Ledger.clock(Server.CLOCK);
        var line = ledger.line("DIAGNOSIS_OPERATION");
        assertThat(approved(line, null)).isEqualTo(110_000_000);
        assertThat(approved(line, "2026-07-31T00:00:00Z")).isEqualTo(20_000_000);
        assertThat(approved(line, "2026-08-01T12:00:01Z")).isEqualTo(110_000_000);
        Api.as("rendiciones").get(ledger.path("/rendiciones/2027-10")).is(200);
        var before = coordinator.get(ledger.path("?asOf=2026-07-31T00:00:00Z")).is(200).json();
        assertThat(before.get("totalAmount").asLong()).isEqualTo(100_000_000);
        assertThat(before.get("end").asText()).isEqualTo("2027-05-31");
        assertThat(before.get("amendments")).isEmpty();
        coordinator.get(ledger.path("?asOf=" + Server.CLOCK)).is(422);
    }

    @Test
    void transfersOnlyWithTheApprovalThatItsReadersCanOpen() {
        var body = act("BUDGET");
        body.put("newTotal", 120_000_000);
        body.put("budget", budget());
        var refused = put(UUID.randomUUID().toString(), body).is(422);
        assertThat(refused.pointers()).containsExactly("/approvalSha256");
        body.put("approvalSha256", "0".repeat(64));
        assertThat(put(UUID.randomUUID().toString(), body).is(422).pointers()).containsExactly("/approvalSha256");
        body.put("approvalSha256", approval());
        var id = UUID.randomUUID().toString();
        put(id, body).is(201);
        var at = ledger.path("/amendments/" + id + "/approval");
        assertThat(Api.as("gore.biobio").get(at).is(200).text()).startsWith("%PDF");
        Api.as("gore.maule").get(at).is(404);
        Api.as("terreno").get(at).is(403);
        coordinator.get(ledger.path("/amendments/" + UUID.randomUUID() + "/approval")).is(404);
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        var body = act("AMOUNT");
        body.put("newTotal", 130_000_000);
        body.put("budget", budget());
        assertThat(put(UUID.randomUUID().toString(), body).is(422).pointers()).containsExactly("/approvalSha256");
        body.put("approvalSha256", approval());
        var refused = put(UUID.randomUUID().toString(), body).is(422);
        assertThat(refused.text()).contains("$120.000.000").contains("$130.000.000");
        body.put("newTotal", 1_000_000_000_001L);
        put(UUID.randomUUID().toString(), body).is(422);
        body.put("newTotal", "mucho");
        assertThat(put(UUID.randomUUID().toString(), body).is(422).pointers()).containsExactly("/newTotal");
        coordinator.put(ledger.path("/amendments/" + UUID.randomUUID()), "{no").is(400);
        var foreign = act("BUDGET");
        foreign.put("approvalSha256", approval());
        foreign.put("budget", List.of(Map.of("budgetLineId", Ledger.signed().line("DIAGNOSIS_OPERATION"), "approved", 1)));
        assertThat(put(UUID.randomUUID().toString(), foreign).is(422).pointers()).contains("/budget/0/budgetLineId");
        put(UUID.randomUUID().toString(), Map.of()).is(422);
        Api.as("gore.maule").put(ledger.path("/amendments/" + UUID.randomUUID()), act("PRODUCTS")).is(403);
        assertThat(coordinator.get(ledger.path("")).is(200).json().get("amendments")).isEmpty();
    }

    @Test
    void numbersThemOneAfterTheOtherHoweverManyArrive() throws InterruptedException, ExecutionException {
        var statuses = AtOnce.call(6, () -> put(UUID.randomUUID().toString(), act("PRODUCTS")).status());
        assertThat(statuses).containsOnly(201);
        var numbers = coordinator.get(ledger.path("")).is(200).json().get("amendments").findValuesAsText("number");
        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6");
    }
}
