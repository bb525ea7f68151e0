package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of guarantees: recorded once, renewed, given back, executed, annulled; nothing is ever changed or lost. */
@ServerTest
class GuaranteesIT {

    private Papers papers;
    private String id;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        papers = Papers.signed();
        id = UUID.randomUUID().toString();
    }

    private String at(String rest) {
        return papers.ledger.path("/guarantees" + rest);
    }

    @Test
    void isRecordedOnceAndReadByWhoSeesTheMoney() {
        var body = papers.body(5_000_000, "2026-06-01", "2027-08-31");
        var recorded = papers.guarantee(id, body).is(201).json();
        assertThat(recorded.get("state").asText()).isEqualTo("IN_FORCE");
        assertThat(recorded.get("steps").findValuesAsText("person")).hasSize(2).doesNotContain("");
        papers.guarantee(id, body).is(200);
        body.put("amount", 5_000_001);
        papers.guarantee(id, body).is(409);
        var all = Api.as("gore.biobio").get(at("")).is(200).json();
        assertThat(all.get("items")).hasSize(1);
        assertThat(all.at("/requirement/answer").asText()).isEqualTo("REQUIRED");
        assertThat(all.at("/requirement/required").asLong()).isEqualTo(5_000_000);
        assertThat(all.at("/requirement/missing").asLong()).isZero();
        assertThat(all.at("/counts/IN_FORCE").asLong()).isEqualTo(1);
        var file = at("/" + id + "/evidence/" + recorded.get("evidence").asText());
        assertThat(Api.as("auditoria").get(file).is(200).text()).startsWith("%PDF");
        Api.as("gore.maule").get(file).is(404);
        Api.as("gore.maule").get(at("")).is(404);
        Api.as("terreno").get(at("")).is(403);
        papers.coordinator.get(at("/" + id + "/evidence/" + papers.document())).is(404);
        papers.coordinator.get(at("/" + UUID.randomUUID())).is(404);
        Api.as("rendiciones").put(at("/" + UUID.randomUUID()), papers.announced(1)).is(403);
    }

    @Test
    void goesFromAnnouncedToHandedInToReturned() {
        papers.guarantee(id, papers.announced(5_000_000)).is(201);
        assertThat(papers.row("GUARANTEE").get("state").asText()).isEqualTo("MISSING");
        assertThat(papers.verb(id, "return", papers.act("2026-10-01")).is(409).text()).contains("vigente, renovada o vencida");
        assertThat(papers.verb(id, "constitute", papers.paper("2026-06-01", "2027-08-31")).is(200).json().get("state").asText())
                .isEqualTo("IN_FORCE");
        papers.verb(id, "constitute", papers.paper("2026-06-01", "2027-08-31")).is(409);
        assertThat(papers.row("GUARANTEE").get("validUntil").asText()).isEqualTo("2027-08-31");
        var act = papers.act("2026-10-15");
        papers.coordinator.post(at("/" + id + "/return"), act).is(428);
        papers.coordinator.post(at("/" + id + "/return"), act, "If-Match", "\"old\"").is(412);
        var returned = papers.verb(id, "return", act).is(200).json();
        assertThat(returned.get("state").asText()).isEqualTo("RETURNED");
        assertThat(returned.at("/steps/2/act").asText()).contains("45");
        papers.verb(id, "execute", papers.act("2026-10-16")).is(409);
        assertThat(papers.row("GUARANTEE").get("reasons").toString()).contains("faltan $5.000.000");
    }

    /** However large what was typed by mistake, the sheet goes on to be read, and the wrong one is annulled. */
    @Test
    void twoEnormousOnesDoNotHideTheAgreement() {
        var second = UUID.randomUUID().toString();
        papers.guarantee(id, papers.body(600_000_000_000L, "2026-06-01", "2027-08-31")).is(201);
        papers.guarantee(second, papers.body(600_000_000_000L, "2026-06-01", "2027-08-31")).is(201);
        papers.coordinator.get(papers.ledger.path("")).is(200);
        assertThat(papers.row("GUARANTEE").get("state").asText()).isEqualTo("VALID");
        papers.coordinator.get(at("")).is(200);
        papers.alerts();
        papers.verb(second, "annul", new java.util.LinkedHashMap<>(java.util.Map.of("reason", "Se escribió mal"))).is(200);
    }

    @Test
    void aRenewalPointsAtWhatItRenews() {
        papers.guarantee(id, papers.body(5_000_000, "2026-06-01", "2026-11-10")).is(201);
        assertThat(papers.alerts().findValuesAsText("kind")).containsExactly("GUARANTEE_LAST", "GUARANTEE_BEFORE_END");
        var next = UUID.randomUUID().toString();
        var renewal = papers.body(5_000_000, "2026-11-01", "2026-11-10");
        renewal.put("renews", id);
        assertThat(papers.guarantee(next, renewal).is(422).pointers()).containsExactly("/paper/expiresOn");
        renewal.put("paper", papers.paper("2026-11-01", "2027-08-31"));
        papers.guarantee(next, renewal).is(201);
        assertThat(papers.coordinator.get(at("/" + id)).is(200).json().get("renewedBy").asText()).isEqualTo(next);
        assertThat(papers.alerts()).isEmpty();
        assertThat(papers.row("GUARANTEE").get("validUntil").asText()).isEqualTo("2027-08-31");
        papers.verb(id, "return", papers.act("2026-10-19")).is(200);
        var other = papers.body(5_000_000, "2026-11-01", "2028-08-31");
        other.put("renews", id);
        assertThat(papers.guarantee(UUID.randomUUID().toString(), other).is(422).pointers()).containsExactly("/renews");
    }

    @Test
    void refusesWhatIsWrongAndKeepsNothingOfIt() {
        assertThat(papers.guarantee(id, Map.of()).is(422).pointers()).contains("/kind", "/currency", "/amount");
        assertThat(papers.guarantee(id, papers.announced(-1)).is(422).pointers()).containsExactly("/amount");
        var half = papers.announced(1);
        half.put("amount", 1.5);
        assertThat(papers.guarantee(id, half).is(422).pointers()).containsExactly("/amount");
        var unknown = papers.body(1, "2026-06-01", "2027-08-31");
        unknown.put("paper", Map.of("issuer", "B", "number", "1", "startsOn", "2026-06-02", "expiresOn", "2026-06-01", "evidenceSha256",
                "0".repeat(64)));
        assertThat(papers.guarantee(id, unknown).is(422).pointers()).containsExactly("/paper/expiresOn");
        unknown.put("paper", Map.of("issuer", "B", "number", "1", "startsOn", "2026-06-01", "expiresOn", "2026-06-02", "evidenceSha256",
                "0".repeat(64)));
        assertThat(papers.guarantee(id, unknown).is(422).pointers()).containsExactly("/paper/evidenceSha256");
        papers.coordinator.put(at("/" + id), "{no").is(400);
        assertThat(papers.coordinator.get(at("")).is(200).json().get("items")).isEmpty();
        papers.guarantee(id, papers.body(1, "2026-06-01", "2027-08-31")).is(201);
        assertThat(papers.verb(id, "return", papers.act("2026-10-21")).is(422).pointers()).containsExactly("/on");
        assertThat(papers.verb(id, "annul", Map.of("reason", " ")).is(422).pointers()).containsOnly("/reason");
        assertThat(papers.verb(id, "annul", Map.of("reason", "Monto mal escrito")).is(200).json().get("state").asText())
                .isEqualTo("ANNULLED");
        var foreign = Papers.signed();
        foreign.coordinator.get(foreign.ledger.path("/guarantees/" + id)).is(404);
        foreign.coordinator.put(foreign.ledger.path("/guarantees/" + id), papers.announced(1)).is(409);
    }

    @Test
    void executesOnceHoweverManyTry() throws InterruptedException, ExecutionException {
        papers.guarantee(id, papers.body(5_000_000, "2026-06-01", "2027-08-31")).is(201);
        var act = papers.act("2026-10-15");
        var read = papers.coordinator.get(at("/" + id)).is(200).header("ETag");
        var statuses = AtOnce.call(4, () -> papers.coordinator.post(at("/" + id + "/execute"), act, "If-Match", read).status());
        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> List.of(200, 409, 412).contains(status));
        assertThat(papers.coordinator.get(at("/" + id)).is(200).json().get("steps")).hasSize(3);
    }

    @Test
    void anAmendedAmountAsksAnew() {
        papers.guaranteed();
        assertThat(papers.row("GUARANTEE").get("state").asText()).isEqualTo("VALID");
        var line = papers.ledger.line("DIAGNOSIS_OPERATION");
        papers.coordinator.put(papers.ledger.path("/amendments/" + UUID.randomUUID()), Map.of("kind", "AMOUNT", "act", "Resolución 9",
                "actDate", "2026-10-01", "inForceFrom", "2026-10-01", "detail", "Aumenta el monto", "newTotal", 140_000_000, "budget",
                List.of(Map.of("budgetLineId", line, "approved", 40_000_000)))).is(201);
        assertThat(papers.row("GUARANTEE").get("state").asText()).isEqualTo("MISSING");
        assertThat(papers.row("GUARANTEE").get("reasons").toString()).contains("$7.000.000", "faltan $2.000.000");
        assertThat(papers.alerts().findValuesAsText("kind")).containsExactly("GUARANTEE_MISSING");
    }

    @Test
    void asksNothingUpToAThousandUtmAndDoesNotGuessTheUtm() {
        var small = new Papers(Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 69_500_000));
        assertThat(small.row("GUARANTEE").get("state").asText()).isEqualTo("NOT_REQUIRED");
        var above = new Papers(Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 69_500_001));
        assertThat(above.row("GUARANTEE").get("state").asText()).isEqualTo("MISSING");
        assertThat(above.coordinator.get(above.ledger.path("/guarantees")).is(200).json().at("/requirement/required").asLong())
                .isEqualTo(3_475_001);
        var unknown = new Papers(Ledger.signedBy(UUID.randomUUID(), "2024-06-01", "2025-05-31", 500_000_000));
        assertThat(unknown.row("GUARANTEE").get("reasons").toString()).contains("falta la UTM de enero de 2024");
        assertThat(unknown.income("2024-07-10").is(409).text()).contains("falta la UTM de enero de 2024");
        var before = new Papers(Ledger.signedBy(UUID.randomUUID(), "2023-06-01", "2024-05-31", 500_000_000));
        assertThat(before.coordinator.get(before.ledger.path("")).is(200).json().get("checklist").findValuesAsText("key"))
                .containsExactly("SELECTION_ACT", "SIGNED_AGREEMENT", "APPROVING_ACT", "REGISTRY_19862", "NO_OVERDUE_RENDERING");
        assertThat(before.coordinator.get(before.ledger.path("/guarantees")).is(200).json().at("/requirement/answer").asText())
                .isEqualTo("NO_LAW");
    }
}
