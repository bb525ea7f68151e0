package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The review of a visit: observed, answered, approved, reopened; and what others see of it meanwhile. */
@ServerTest
class DiagnosisReviewIT {

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final Api region = Api.as("gore.biobio");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> body() {
        return Visits.body(0, Visits.complete());
    }

    @Test
    void isObservedAtAnAnswerCorrectedAndApproved() {
        var address = Visits.inReview(body());
        assertThat(Visits.read(coordinator, address).get("code").asText()).startsWith("FD-PAT-APR-08-DEMO-");
        Visits.step(coordinator, address, "observe", Map.of()).is(409);
        var observation = address + "/observations/" + UUID.randomUUID();
        var said = Map.of("field", "inhabitants", "words", "No calza con el catastro");
        engineer.put(observation, said).is(403);
        coordinator.put(observation, Map.of("field", "no_such", "words", "x")).is(422);
        coordinator.put(observation, said).is(201);
        coordinator.put(observation, said).is(200);
        coordinator.put(observation, Map.of("field", "inhabitants", "words", "Otra cosa")).is(409);
        assertThat(Visits.step(coordinator, address, "approve", Map.of()).is(409).text()).contains("observaciones");
        Visits.step(coordinator, address, "observe", Map.of()).is(200);
        engineer.put(address, Visits.body(1, Visits.complete())).is(409);
        Visits.step(engineer, address, "edit", Map.of()).is(200);
        var corrected = Visits.complete();
        corrected.put("inhabitants", 380);
        engineer.put(address, Visits.body(1, corrected)).is(200);
        engineer.post(observation + "/replies", Map.of("to", "ANSWERED")).is(422);
        engineer.post(observation + "/replies", Map.of("to", "SETTLED")).is(403);
        engineer.post(observation + "/replies", Map.of("to", "ANSWERED", "words", "Corregido")).is(200);
        Visits.step(engineer, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(409);
        coordinator.post(observation + "/replies", Map.of("to", "SETTLED")).is(200);
        coordinator.post(observation + "/replies", Map.of("to", "SETTLED")).is(409);
        var approved = Visits.step(coordinator, address, "approve", Map.of()).is(200).json();
        assertThat(approved.get("approvedVersion").asInt()).isEqualTo(2);
        assertThat(approved.at("/observations/0/state").asText()).isEqualTo("SETTLED");
    }

    @Test
    void isObservedOnlyAtAnEntryThatItHas() {
        var answers = Visits.complete();
        var pump = UUID.randomUUID().toString();
        answers.put("pumps", List.of(Map.of("id", pump, "name", "Bomba", "type", "SUBMERSIBLE", "condition", "GOOD", "power", 7.5)));
        var address = Visits.inReview(Visits.body(0, answers));
        for (var nowhere : List.of("pumps/" + UUID.randomUUID() + "/power", "pumps/1/power", "pumps/" + pump + "/no_such",
                "pumps/" + pump + "/power/x", "pumps/", "wells/" + pump + "/depth", "inhabitants/0")) {
            assertThat(observed(address, nowhere).is(422).pointers()).as(nowhere).containsExactly("/field");
        }
        for (var there : List.of("pumps", "pumps/" + pump, "pumps/" + pump + "/power", "pumps/0/power")) {
            observed(address, there).is(201);
        }
    }

    private Api.Answer observed(String address, String place) {
        return coordinator.put(address + "/observations/" + UUID.randomUUID(), Map.of("field", place, "words", "No calza"));
    }

    @Test
    void othersReadWhatWasApprovedWhateverComesAfter() {
        var address = Visits.inReview(body());
        region.get(address).is(404);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        var seen = Visits.read(region, address);
        assertThat(seen.get("version").asInt()).isEqualTo(1);
        assertThat(seen.get("observations")).as("the review is not the region's").isEmpty();
        Api.as("gore.maule").get(address).is(404);
        coordinator.post(address + "/reopen", Map.of("reason", "Faltó la segunda bomba")).is(428);
        coordinator.post(address + "/reopen", Map.of("reason", ""), "If-Match", "*").is(422);
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Faltó la segunda bomba")).is(200);
        coordinator.put(address + "/observations/" + UUID.randomUUID(), Map.of("words", "Agregar la segunda bomba")).is(201);
        Visits.step(coordinator, address, "observe", Map.of()).is(200);
        Visits.step(engineer, address, "edit", Map.of()).is(200);
        var changed = Visits.complete();
        changed.put("inhabitants", 400);
        engineer.put(address, Visits.body(1, changed)).is(200);
        assertThat(Visits.read(region, address).at("/answers/inhabitants").asInt()).as("as approved").isEqualTo(420);
        region.get(address + "/versions/2").is(404);
        assertThat(engineer.get(address + "/versions/2/changes").is(200).json().at("/items/0/pointer").asText()).isEqualTo("inhabitants");
        var reasons = Visits.read(engineer, address).get("steps").findValuesAsText("reason");
        assertThat(reasons).contains("Faltó la segunda bomba");
    }

    @Test
    void aCampaignIsApprovedTogetherButForWhatIsObserved() {
        var label = "Salida " + UUID.randomUUID().toString().substring(0, 8);
        var good = Visits.inReview(Visits.with(body(), "label", label));
        var open = Visits.inReview(Visits.with(Visits.body(Visits.system(1), 0, Visits.complete()), "label", label));
        coordinator.put(open + "/observations/" + UUID.randomUUID(), Map.of("words", "Falta la foto del estanque")).is(201);
        var campaign = Map.of("agreementId", Visits.agreement(), "label", label);
        engineer.post("/diagnoses/approve", campaign).is(403);
        var done = coordinator.post("/diagnoses/approve", campaign).is(200).json();
        assertThat(done.get("approved").findValuesAsText("id")).containsExactly(good.substring(11));
        assertThat(done.at("/waiting/0/reason").asText()).contains("sin resolver");
        assertThat(Visits.read(coordinator, open).get("state").asText()).isEqualTo("IN_REVIEW");
        assertThat(coordinator.post("/diagnoses/approve", campaign).is(200).json().get("approved")).isEmpty();
    }

    /** The demonstration has one that was typed twice: void, with the code of the record that holds. */
    @Test
    void theDemonstrationHasAVoidOne() {
        var all = engineer.get("/diagnoses?state=VOID&agreement=" + Visits.agreement() + "&limit=500").is(200).json().get("items");
        var reasons = all.findValuesAsText("id").stream()
                .flatMap(id -> Visits.read(engineer, "/diagnoses/" + id).get("steps").findValuesAsText("reason").stream()).toList();
        assertThat(reasons)
                .filteredOn(reason -> reason.matches("Se digitó dos veces: .* la ficha FD-PAT-APR-08-DEMO-\\d{4}\\.")).hasSize(1);
    }

    @Test
    void isVoidedWithAReasonAndNotOnceItIsClosed() {
        var address = Visits.inReview(body());
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        Visits.step(engineer, address, "void", Map.of("reason", "Era otro comité")).is(403);
        Visits.step(coordinator, address, "close", Map.of()).is(200);
        Visits.step(coordinator, address, "void", Map.of("reason", "Era otro comité")).is(409);
        var other = Visits.fresh();
        engineer.put(other, body()).is(201);
        Visits.step(engineer, other, "void", Map.of("reason", "Era otro comité")).is(200);
        assertThat(Visits.read(engineer, other).get("state").asText()).isEqualTo("VOID");
    }

    @Test
    void theVisitBeforeIsTheLastOneThatWasApproved() {
        var system = Visits.system(2);
        var first = Visits.inReview(Visits.with(Visits.body(system, 0, Visits.complete()), "visitAt", "2026-10-12T10:00:00-03:00"));
        Visits.step(coordinator, first, "approve", Map.of()).is(200);
        var second = Visits.fresh();
        engineer.put(second, Visits.body(system, 0, Map.of())).is(201);
        assertThat(engineer.get(second + "/previous").is(200).json().get("id").asText()).isEqualTo(first.substring(11));
        engineer.get(Visits.fresh() + "/previous").is(404);
    }
}
