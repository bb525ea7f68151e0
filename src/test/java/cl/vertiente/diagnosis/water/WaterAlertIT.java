package cl.vertiente.diagnosis.water;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of alerts by REST: opened with the result, told, set to work, closed by a later result or discarded with a reason. */
@ServerTest
class WaterAlertIT {

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private String record(String system, String takenAt, String... readings) {
        var address = Water.address();
        coordinator.put(address, Water.taken(Water.sample(system, readings), takenAt)).is(201);
        return Registered.id(address);
    }

    private static String address(JsonNode alert) {
        return "/water-alerts/" + alert.get("id").asText();
    }

    private Api.Answer act(String alert, String verb, Object body) {
        return coordinator.post(alert + "/" + verb, body, "If-Match", coordinator.get(alert).is(200).header("ETag"));
    }

    @Test
    void goesFromOpenToClosedByALaterResultInRange() {
        var system = Registered.alone();
        record(system, "2026-10-01T10:00:00-03:00", "FREE_CL = 0.1 mg/L on site");
        var alert = address(Water.alerts(system).get(0));
        var open = coordinator.get(alert).is(200);
        assertThat(open.json().get("rule").asText()).isEqualTo("Cloro libre residual: 0,1 mg/L; la norma pide entre 0,2 y 2 mg/L"
                + " (NCh 409/1.Of2005).");
        assertThat(open.json().get("level").asText()).isEqualTo("CRITICAL");
        coordinator.post(alert + "/communicate", Map.of("whom", "Presidenta")).is(428);
        assertThat(act(alert, "communicate", Map.of("whom", " ")).is(422).pointers()).contains("/whom");
        assertThat(act(alert, "communicate", Map.of("whom", "Presidenta", "on", "2026-09-30")).is(422).pointers()).contains("/on");
        act(alert, "act", Map.of("words", "Se ajusta la bomba")).is(409);
        act(alert, "close", Map.of()).is(409);
        act(alert, "communicate", Map.of("whom", "Presidenta del comité", "on", "2026-10-02")).is(200);
        coordinator.post(alert + "/act", Map.of("words", "Se ajusta la bomba"), "If-Match", open.header("ETag")).is(412);
        act(alert, "communicate", Map.of("whom", "Otra")).is(409);
        act(alert, "act", Map.of("words", "Se ajusta la bomba dosificadora")).is(200);
        act(alert, "close", Map.of()).is(409);
        var kit = Water.address();
        coordinator.put(kit, Water.field(system, "2026-10-03T09:00:00-03:00", "FREE_CL = 0.6 mg/L")).is(201);
        assertThat(act(alert, "close", Map.of("sampleId", Registered.id(kit))).is(422).pointers()).as("a kit does not certify")
                .contains("/sampleId");
        var answer = record(system, "2026-10-04T10:00:00-03:00", "FREE_CL = 0.6 mg/L on site");
        assertThat(coordinator.get(alert).json().get("answeredBy").asText()).isEqualTo(answer);
        var closed = act(alert, "close", Map.of("sampleId", answer)).is(200).json();
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.get("steps").findValuesAsText("verb")).containsExactly("OPEN", "COMMUNICATE", "ACT", "CLOSE");
        act(alert, "discard", Map.of("reason", "Ya no")).is(409);
    }

    @Test
    void aFurtherResultJoinsTheAlertAndAClosedOneOpensAnother() {
        var system = Registered.alone();
        var first = record(system, "2026-10-01T10:00:00-03:00", "AS = 0.02 mg/L");
        var second = record(system, "2026-10-02T10:00:00-03:00", "AS = 0.03 mg/L", "PH = 9 1");
        var alerts = Water.alerts(system);
        assertThat(alerts.findValuesAsText("code")).containsExactlyInAnyOrder("AS", "PH");
        var arsenic = alerts.get(0).get("code").asText().equals("AS") ? alerts.get(0) : alerts.get(1);
        assertThat(arsenic.get("sampleIds")).extracting(JsonNode::asText).containsExactly(first, second);
        act(address(arsenic), "discard", Map.of("reason", " ")).is(422);
        act(address(arsenic), "discard", Map.of()).is(422);
        act(address(arsenic), "discard", Map.of("reason", "El pozo se cerró")).is(200);
        record(system, "2026-10-03T10:00:00-03:00", "AS = 0.02 mg/L");
        assertThat(Water.alerts(system)).hasSize(3);
    }

    @Test
    void aKitOpensAnAlertThatALaterReadingOfAKitAnswers() {
        var own = Registered.served(1);
        var low = Water.address();
        Api.as("terreno").put(low, Water.field(own, "2026-10-05T09:00:00-03:00", "FREE_CL = 0.05 mg/L")).is(201);
        var alert = "/water-alerts/" + open(own).get("id").asText();
        assertThat(coordinator.get(alert).json().get("certified").asBoolean()).isFalse();
        Api.as("terreno").post(alert + "/communicate", Map.of("whom", "Operador"), "If-Match", "*").is(200);
        var good = Water.address();
        Api.as("terreno").put(good, Water.field(own, "2026-10-06T09:00:00-03:00", "FREE_CL = 0.7 mg/L")).is(201);
        assertThat(Api.as("terreno").post(alert + "/close", Map.of(), "If-Match", "*").is(200).json().at("/steps/2/sampleId").asText())
                .isEqualTo(Registered.id(good));
    }

    private static JsonNode open(String system) {
        return Api.as("coordinacion").get("/water-alerts?state=OPEN&code=FREE_CL&waterSystem=" + Registered.id(system)).is(200).json()
                .at("/items/0");
    }

    @Test
    void aCorrectedResultTakesItsAlertWithIt() {
        var system = Registered.alone();
        var address = Water.address();
        coordinator.put(address, Water.sample(system, "AS = 0.02 mg/L")).is(201);
        coordinator.put(address, Water.sample(system, "AS = 0.002 mg/L"), "If-Match", "*").is(200);
        var alert = coordinator.get(address(Water.alerts(system).get(0))).is(200).json();
        assertThat(alert.get("state").asText()).isEqualTo("DISCARDED");
        assertThat(alert.get("steps").findValuesAsText("verb")).containsExactly("OPEN", "WITHDRAW");
    }

    @Test
    void onlyThoseWhoAnswerForACommitteeActAndNobodySeesAnotherRegion() {
        var system = Registered.alone();
        record(system, "2026-10-01T10:00:00-03:00", "AS = 0.02 mg/L");
        var alert = address(Water.alerts(system).get(0));
        Api.as("terreno").post(alert + "/communicate", Map.of("whom", "Presidenta"), "If-Match", "*").is(403);
        Api.as("auditoria").post(alert + "/communicate", Map.of("whom", "Presidenta"), "If-Match", "*").is(403);
        Api.as("gore.biobio").get(alert).is(200);
        Api.as("gore.maule").get(alert).is(404);
        assertThat(Api.as("gore.maule").get("/water-alerts?limit=500").is(200).json().get("items").findValuesAsText("waterSystemId"))
                .doesNotContain(Registered.id(system));
        coordinator.get("/water-alerts/" + UUID.randomUUID()).is(404);
        coordinator.get("/water-alerts?colour=red").is(400);
        var counts = coordinator.get("/water-alerts?waterSystem=" + Registered.id(system)).is(200).json().get("counts");
        assertThat(counts.toString()).isEqualTo("{\"OPEN\":1}");
        assertThat(coordinator.get("/water-alerts.xlsx?waterSystem=" + Registered.id(system)).is(200).header("Content-Disposition"))
                .contains("alertas-de-agua");
        assertThat(List.of("CRITICAL", "HIGH", "NOTICE")).contains(coordinator.get(alert).json().get("level").asText());
    }
}
