package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Engineering designs by REST: what they are, what they deliver, how far that is, and who may see it. */
@ServerTest
class EngineeringDesignIT {

    private final Api designer = Api.as("diseno");
    private final Api coordinator = Api.as("coordinacion");
    private Designed design;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        design = new Designed();
    }

    @Test
    void isKeptOnceAndChangedByTheVersionThatWasRead() {
        designer.put(design.at(), design.body()).is(201);
        designer.put(design.at(), design.body()).is(200);
        var other = design.with("beneficiaries", 480);
        designer.put(design.at(), other).is(428);
        var read = designer.get(design.at()).is(200).header("ETag");
        var changed = designer.put(design.at(), other, "If-Match", read).is(200).json();
        assertThat(changed.get("beneficiaries").asInt()).isEqualTo(480);
        assertThat(changed.get("dwellings").isNull()).as("nobody knows is not zero").isTrue();
        assertThat(changed.get("code").asText()).matches("DIS-.*-0001");
        designer.put(design.at(), design.with("name", "Otro"), "If-Match", read).is(412);
        designer.put(design.at(), design.with("agreementId", Ledger.signed().id), "If-Match", "*").is(409);
    }

    @Test
    void refusesWhatIsWrongInItself() {
        refused(design.with("name", " "), "/name");
        refused(design.with("name", "x".repeat(161)), "/name");
        refused(design.with("stage", "NADA"), "/stage");
        refused(design.with("beneficiaries", -1), "/beneficiaries");
        refused(design.with("systems", List.of()), "/systems");
        refused(design.with("systems", List.of(Registered.id(Registered.alone()))), "/systems");
        refused(design.with("leader", UUID.randomUUID()), "/leader");
        refused(design.with("products", List.of(Designed.product("LAND", 1), Designed.product("LAND", 2))), "/products/1/kind");
        refused(design.with("products", List.of(Designed.product("NADA", 1))), "/products");
        refused(design.with("products", List.of(Designed.product("LAND", 0))), "/products/0/weight");
        refused(product("plannedEnd", "2026-05-31"), "/products/0/plannedEnd");
        refused(product("plannedEnd", "2026-02-31"), "/products/0/plannedEnd");
        refused(product("plannedStart", "0026-06-01"), "/products/0/plannedStart");
        refused(product("contractor", " "), "/products/0/responsible");
        refused(product("responsible", UUID.randomUUID()), "/products");
        designer.get(design.at()).is(404);
        designer.put(design.at(), design.with("agreementId", UUID.randomUUID())).is(404);
    }

    private void refused(Map<String, Object> body, String pointer) {
        assertThat(designer.put(design.at(), body).is(422).pointers()).as("%s", body).contains(pointer);
    }

    private Map<String, Object> product(String field, Object value) {
        var product = new LinkedHashMap<String, Object>(Designed.product("LAND", 1));
        product.put(field, value);
        return design.with("products", List.of(product));
    }

    @Test
    void standsWhereItsReportsSayInWhateverOrder() {
        design.started();
        design.report("BUDGET", "2026-09-01", 60).is(201);
        design.report("BUDGET", "2026-07-06", 20).is(201);
        design.report("TOPOGRAPHY", "2026-08-03", 100).is(201);
        var read = design.read();
        assertThat(read.get("percent").decimalValue()).as("three parts at 60, one whole").isEqualByComparingTo("70");
        assertThat(read.at("/plannedProducts/0/finishedOn").asText()).isEqualTo("2026-08-03");
        assertThat(read.at("/plannedProducts/1/startedOn").asText()).isEqualTo("2026-07-06");
        assertThat(read.at("/plannedProducts/1/finishedOn").isNull()).isTrue();
        assertThat(read.get("startedOn").asText()).isEqualTo("2026-07-06");
        assertThat(read.get("finishedOn").isNull()).isTrue();
        assertThat(read.get("reports").findValuesAsText("on")).containsExactly("2026-09-01", "2026-08-03", "2026-07-06");
        design.report("TOPOGRAPHY", "2026-08-03", 40).is(201);
        assertThat(design.read().at("/plannedProducts/0/percent").decimalValue()).as("corrected by another").isEqualByComparingTo("40");
    }

    @Test
    void takesAReportOnceWhateverSendsIt() {
        design.started();
        var at = design.at() + "/products/BUDGET/progress/" + UUID.randomUUID();
        designer.put(at, Map.of("on", "2026-08-03", "percent", 50)).is(201);
        designer.put(at, Map.of("on", "2026-08-03", "percent", "50.0")).is(200);
        designer.put(at, Map.of("on", "2026-08-03", "percent", 51)).is(409);
        assertThat(design.read().get("reports")).hasSize(1);
    }

    @Test
    void refusesReportsThatCannotBe() {
        design.planned();
        design.report("BUDGET", "2026-08-03", 50).is(409);
        design.verb(designer, "start", Map.of()).is(200);
        assertThat(design.report("BUDGET", "2027-01-01", 50).is(422).pointers()).containsExactly("/on");
        assertThat(design.report("BUDGET", "2026-02-30", 50).is(422).pointers()).containsExactly("/on");
        assertThat(design.report("BUDGET", "2026-08-03", 100.01).is(422).pointers()).containsExactly("/percent");
        assertThat(design.report("BUDGET", "2026-08-03", -1).is(422).pointers()).containsExactly("/percent");
        design.report("LAND", "2026-08-03", 50).is(404);
        assertThat(design.read().get("reports")).isEmpty();
    }

    @Test
    void keepsAProductThatWasReported() {
        design.started();
        design.report("BUDGET", "2026-08-03", 50).is(201);
        var without = design.with("products", List.of(Designed.product("TOPOGRAPHY", 1)));
        assertThat(designer.put(design.at(), without, "If-Match", "*").is(422).pointers()).containsExactly("/products");
        designer.put(design.at(), design.with("products", List.of(Designed.product("BUDGET", 5))), "If-Match", "*").is(200);
    }

    @Test
    void goesFromPlanToApprovalByItsSteps() {
        design.started();
        design.verb(designer, "submit", Map.of()).is(409);
        design.report("TOPOGRAPHY", "2026-08-03", 100).is(201);
        design.report("BUDGET", "2026-08-10", 100).is(201);
        design.verb(designer, "submit", Map.of()).is(409);
        design.deliver("TOPOGRAPHY").is(201);
        design.deliver("BUDGET").is(201);
        designer.post(design.at() + "/submit", Map.of()).is(428);
        design.verb(designer, "submit", Map.of()).is(200);
        designer.put(design.at(), design.with("name", "Otro"), "If-Match", "*").is(409);
        design.verb(designer, "approve", Map.of()).is(403);
        assertThat(design.verb(coordinator, "return", Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        design.verb(coordinator, "return", Map.of("reason", "Falta el trazado")).is(200);
        design.verb(designer, "submit", Map.of()).is(200);
        design.verb(coordinator, "approve", Map.of()).is(409);
        design.review(coordinator, "TOPOGRAPHY", "approve", Map.of()).is(200);
        design.review(coordinator, "BUDGET", "approve", Map.of()).is(200);
        assertThat(design.verb(coordinator, "approve", Map.of()).is(200).json().get("state").asText()).isEqualTo("APPROVED");
        design.verb(coordinator, "abandon", Map.of("reason", "Prueba")).is(409);
        var steps = design.read().get("steps");
        assertThat(steps.findValuesAsText("verb")).containsExactly("START", "SUBMIT", "RETURN", "SUBMIT", "APPROVE");
        assertThat(steps.get(2).get("reason").asText()).isEqualTo("Falta el trazado");
    }

    @Test
    void twoWhoMoveItAtOnceMoveItOnce() throws Exception {
        design.planned();
        var version = designer.get(design.at()).is(200).header("ETag");
        var answers = AtOnce.call(2, () -> designer.post(design.at() + "/start", Map.of(), "If-Match", version).status());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(design.read().get("steps")).hasSize(1);
    }

    @Test
    void goesOnWithTheCommitteeThatAbsorbedItsOwn() {
        design.planned();
        var survivor = Registered.id(Registered.alone());
        coordinator.post("/water-systems/" + design.system + "/merge", Map.of("into", survivor, "reason", "Es el mismo"), "If-Match",
                coordinator.get("/water-systems/" + design.system).is(200).header("ETag")).is(200);
        assertThat(design.read().get("servedSystems").findValuesAsText("id")).containsExactly(survivor);
        assertThat(designer.get("/engineering-designs?system=" + survivor).is(200).json().get("items")).hasSize(1);
    }

    private String gap(String system) {
        var gap = UUID.randomUUID().toString();
        coordinator.put("/gaps/" + gap, Map.of("waterSystemId", system, "agreementId", design.ledger.id, "dimension", "TECHNICAL",
                "severity", "HIGH", "component", "DESIGN", "description", "No hay red en el sector alto")).is(201);
        return gap;
    }

    @Test
    void takesTheGapsThatItAnswersIntoAttentionWhenItBegins() {
        var gap = gap(design.system);
        designer.put(design.at(), design.with("gaps", List.of(Map.of("gapId", gap, "waterSystemId", design.system)))).is(201);
        assertThat(coordinator.get("/gaps/" + gap).is(200).json().get("state").asText()).as("meant is not begun").isEqualTo("DETECTED");
        design.verb(designer, "start", Map.of()).is(200);
        var attended = coordinator.get("/gaps/" + gap).is(200).json();
        assertThat(attended.get("state").asText()).isEqualTo("IN_ATTENTION");
        assertThat(attended.toString()).contains(design.read().get("code").asText());
        assertThat(design.read().at("/gaps/" + gap).asText()).isEqualTo(design.system);
    }

    @Test
    void attendsAtOnceWhatItAnswersFromNowOn() {
        var first = gap(design.system);
        var answers = Map.of("gapId", first, "waterSystemId", design.system);
        designer.put(design.at(), design.with("gaps", List.of(answers))).is(201);
        design.verb(designer, "start", Map.of()).is(200);
        var second = gap(design.system);
        designer.put(design.at(), design.with("gaps", List.of(answers, Map.of("gapId", second, "waterSystemId", design.system))),
                "If-Match", "*").is(200);
        assertThat(coordinator.get("/gaps/" + second).is(200).json().get("state").asText()).isEqualTo("IN_ATTENTION");
        assertThat(coordinator.get("/gaps/" + first).is(200).json().get("steps")).as("attended once").hasSize(
                coordinator.get("/gaps/" + second).is(200).json().get("steps").size());
    }

    @Test
    void refusesGapsOfOthers() {
        var elsewhere = Registered.id(Registered.alone());
        design.serve(elsewhere);
        var other = gap(elsewhere);
        refused(design.with("gaps", List.of(Map.of("gapId", other, "waterSystemId", elsewhere))), "/gaps/0/waterSystemId");
        refused(design.with("gaps", List.of(Map.of("gapId", other, "waterSystemId", design.system))), "/gapId");
        refused(design.with("gaps", List.of(Map.of("gapId", UUID.randomUUID(), "waterSystemId", design.system))), "/gapId");
        designer.get(design.at()).is(404);
    }

    @Test
    void isSeenByItsRegionOnceItBegan() {
        design.planned();
        var gore = Api.as("gore.biobio");
        gore.get(design.at()).is(404);
        design.verb(designer, "start", Map.of()).is(200);
        gore.get(design.at()).is(200);
        gore.put(design.at(), design.body()).is(403);
        Api.as("gore.maule").get(design.at()).is(404);
        var address = "/engineering-designs?agreement=" + design.ledger.id;
        assertThat(Api.as("gore.maule").get(address).is(200).json().get("items")).isEmpty();
        var mine = gore.get(address + "&stage=EXECUTION&commune=08313").is(200).json();
        assertThat(mine.at("/items/0/id").asText()).isEqualTo(design.id);
        assertThat(mine.at("/counts/IN_PROGRESS").asInt()).isEqualTo(1);
        assertThat(gore.get(address + "&state=APPROVED").is(200).json().get("items")).isEmpty();
        gore.get("/engineering-designs?state=NADA").is(400);
        gore.get("/engineering-designs?nada=1").is(400);
        gore.get(address, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").is(200);
    }

    @Test
    void theCatalogueOfProductsIsKeptByTheCoordinator() {
        var at = "/design-product-kinds/PRUEBA_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var said = Map.of("name", "Estudio de prueba", "position", 905, "retired", false);
        coordinator.put(at, said).is(201);
        var version = coordinator.put(at, said).is(200).header("ETag");
        var retired = Map.of("name", "Estudio de prueba", "position", 905, "retired", true);
        coordinator.put(at, retired).is(428);
        coordinator.put(at, retired, "If-Match", version).is(200);
        coordinator.put(at, said, "If-Match", version).is(412);
        designer.put(at, said).is(403);
        coordinator.put("/design-product-kinds/prueba", said).is(404);
        assertThat(designer.put(design.at(), design.with("products", List.of(Designed.product(at.substring(at.lastIndexOf('/') + 1), 1))))
                .is(422).pointers()).as("a retired kind is not planned anew").containsExactly("/products");
    }
}
