package cl.vertiente.diagnosis.water;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which samples are asked of a system: said by the coordinator, held against what was taken, changed from a day on. */
@ServerTest
class SamplingPlanIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private String system;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        system = Registered.alone();
    }

    private String plan() {
        return "/water-systems/" + Registered.id(system) + "/sampling-plan";
    }

    private String line() {
        return plan() + "/" + UUID.randomUUID();
    }

    private static Map<String, Object> body(Object... changes) {
        var body = new LinkedHashMap<String, Object>(Map.of("subject", "MICROBIOLOGY", "samples", 2, "per", "YEAR", "laboratory", true,
                "from", "2025-01-01", "source", "Resolución 1 de la autoridad sanitaria"));
        for (int i = 0; i < changes.length; i += 2) {
            body.put(changes[i].toString(), changes[i + 1]);
        }
        return body;
    }

    private JsonNode only(String query) {
        var items = coordinator.get(plan() + query).is(200).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void whatIsAskedIsHeldAgainstWhatWasTaken() {
        assertThat(coordinator.get(plan()).is(200).json().get("items")).isEmpty();
        coordinator.put(line(), body()).is(201);
        assertThat(only("").get("name").asText()).isEqualTo("Microbiología y turbiedad (tipo I)");
        assertThat(only("").get("state").asText()).isEqualTo("SHORT");
        assertThat(only("").get("missing").asInt()).isEqualTo(2);
        coordinator.put(Water.address(), Water.sample(system, "ECOLI ABSENT", "TURB = 1 NTU")).is(201);
        coordinator.put(Water.address(), Water.field(system, "2026-10-02T09:00:00-03:00", "TURB = 1 NTU")).is(201);
        assertThat(only("").get("taken").asInt()).as("one sample of a laboratory, and a kit").isEqualTo(1);
        var second = Water.address();
        coordinator.put(second, Water.taken(Water.sample(system, "ECOLI ABSENT"), "2026-09-01T10:00:00-03:00")).is(201);
        assertThat(only("").get("state").asText()).isEqualTo("MET");
        assertThat(only("").get("lastOn").asText()).isEqualTo("2026-10-01");
        assertThat(only("?date=2026-09-15").get("taken").asInt()).as("as of an earlier day").isEqualTo(1);
        var etag = coordinator.get(second).is(200).header("ETag");
        coordinator.post(second + "/void", Map.of("reason", "Por error"), "If-Match", etag).is(200);
        assertThat(only("").get("taken").asInt()).as("recorded by mistake").isEqualTo(1);
    }

    @Test
    void anotherLineHoldsFromItsDayAndNoneEndsIt() {
        coordinator.put(line(), body()).is(201);
        coordinator.put(line(), body("samples", 4, "from", "2026-09-01")).is(201);
        assertThat(only("").get("samples").asInt()).isEqualTo(4);
        assertThat(only("").get("state").asText()).as("its first year still runs").isEqualTo("IN_COURSE");
        assertThat(only("?date=2026-08-31").get("samples").asInt()).isEqualTo(2);
        coordinator.put(line(), body("samples", 0, "from", "2026-10-01")).is(201);
        assertThat(coordinator.get(plan()).is(200).json().get("items")).isEmpty();
    }

    @Test
    void theSameAgainChangesNothingAlsoAtOnce() throws Exception {
        var line = line();
        assertThat(AtOnce.call(8, () -> coordinator.put(line, body()).status())).containsOnly(200, 201);
        coordinator.put(line, body()).is(200);
        coordinator.put(line, body("samples", 3)).is(409);
        assertThat(only("").get("samples").asInt()).isEqualTo(2);
        coordinator.put(Registered.alone() + line.substring(line.indexOf("/sampling-plan/")), body()).is(409);
    }

    @Test
    void refusesWhatIsWrongInItselfWithItsPlace() {
        assertThat(coordinator.put(line(), body("subject", "NADA")).is(422).pointers()).containsExactly("/subject");
        assertThat(coordinator.put(line(), body("subject", " ")).is(422).pointers()).containsExactly("/subject");
        assertThat(coordinator.put(line(), body("samples", -1)).is(422).pointers()).containsExactly("/samples");
        assertThat(coordinator.put(line(), body("samples", 1000)).is(422).pointers()).containsExactly("/samples");
        assertThat(coordinator.put(line(), body("per", "CENTURY")).is(422).pointers()).containsExactly("/per");
        assertThat(coordinator.put(line(), body("from", "1900-01-01")).is(422).pointers()).containsExactly("/from");
        assertThat(coordinator.put(line(), body("source", " ")).is(422).pointers()).containsExactly("/source");
        coordinator.get(plan() + "?date=ayer").is(400);
        coordinator.get(plan() + "?foo=1").is(400);
        coordinator.put("/water-systems/" + UUID.randomUUID() + "/sampling-plan/" + UUID.randomUUID(), body()).is(404);
        Api.as("terreno").put(line(), body()).is(403);
        Api.as("gore.maule").get(plan()).is(404);
        assertThat(coordinator.get(plan()).is(200).json().get("items")).isEmpty();
    }

    @Test
    void thePlanOfADuplicateGoesOnInTheSystemThatStays() {
        coordinator.put(line(), body()).is(201);
        var duplicate = system;
        system = Registered.alone();
        var etag = coordinator.get(duplicate).is(200).header("ETag");
        coordinator.post(duplicate + "/merge", Map.of("into", Registered.id(system), "reason", "Duplicado"), "If-Match", etag).is(200);
        assertThat(only("").get("samples").asInt()).isEqualTo(2);
        coordinator.put("/water-systems/" + Registered.id(duplicate) + "/sampling-plan/" + UUID.randomUUID(), body()).is(409);
    }

    /** Of the 56 committees one in seven has none yet: 48 are left. */
    @Test
    void theDemonstrationPlansForMostCommittees() {
        int planned = 0;
        for (var agreement : coordinator.get("/agreements?q=-DEMO&limit=100").is(200).json().get("items")) {
            var participations = "/agreements/" + agreement.get("id").asText() + "/participations";
            for (var served : coordinator.get(participations).is(200).json().get("items")) {
                var lines = coordinator.get("/water-systems/" + served.get("waterSystemId").asText() + "/sampling-plan").is(200).json();
                planned += lines.get("items").size() == 3 ? 1 : 0;
            }
        }
        assertThat(planned).isEqualTo(48);
    }

    @Test
    void theCoordinatorWritesItDownOnThePage() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/comites/" + Registered.id(system) + "/agua");
        page.click("text=Anotar una exigencia");
        Look.at(page, "agua-plan");
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        phone.navigate(page.url());
        Look.at(phone, "agua-plan");
        page.fill("input[id$='samples']", "doce");
        page.click("input[value='Guardar']");
        assertThat(page.locator(".fault-list, .faults, [role=alert]").count()).isPositive();
        page.selectOption("select[id$='subject']", "FREE_CL");
        page.fill("input[id$='samples']", "1");
        page.selectOption("select[id$='per']", "MONTH");
        page.selectOption("select[id$='laboratory']", "false");
        page.fill("input[id$='from']", "2026-01-01");
        page.fill("input[id$='source']", "Acuerdo con el comité");
        page.click("input[value='Guardar']");
        assertThat(page.locator("section[aria-labelledby=plan]").innerText()).contains("Cloro libre residual", "1 al mes", "0 de 1",
                "Faltan muestras", "Acuerdo con el comité");
        Look.at(page, "agua-comite-plan");
        assertThat(only("").get("laboratory").asBoolean()).isFalse();
        assertThat(List.of(only("").get("subject").asText())).containsExactly("FREE_CL");
    }
}
