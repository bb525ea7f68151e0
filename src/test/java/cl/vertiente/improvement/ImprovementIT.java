package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Improvements by REST: planned from a gap or freely, taken on step by step, and who may see and do that. */
@ServerTest
class ImprovementIT {

    private final Api coordinator = Api.as("coordinacion");
    private Ledger ledger;
    private Improving improving;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        improving = Improving.at(ledger);
    }

    private String gap(String system) {
        var gap = "/gaps/" + UUID.randomUUID();
        coordinator.put(gap, Map.of("waterSystemId", system, "agreementId", ledger.id, "dimension", "TECHNICAL", "severity", "HIGH",
                "component", "IMPROVEMENT", "description", "No hay cloración")).is(201);
        return gap;
    }

    private String stateOf(String gap) {
        return coordinator.get(gap).is(200).json().get("state").asText();
    }

    @Test
    void goesFromProposedToInOperationAndKeepsEveryStep() {
        improving.propose().upTo("operate");
        var found = improving.read();
        assertThat(found.get("state").asText()).isEqualTo("IN_OPERATION");
        assertThat(found.get("code").asText()).startsWith("MEJ-T-").endsWith("-0001");
        assertThat(found.get("steps").findValuesAsText("to")).containsExactly("APPROVED", "IN_PURCHASE", "INSTALLED", "RECEIVED",
                "IN_OPERATION");
        assertThat(found.get("steps").findValuesAsText("on")).isSorted().hasSize(5);
        var act = found.at("/steps/3/sha256").asText();
        assertThat(coordinator.get(improving.address() + "/evidence/" + act).is(200).text()).startsWith("%PDF");
        coordinator.get(improving.address() + "/evidence/" + "0".repeat(64)).is(404);
        improving.step("approve", Improving.said("2026-08-01")).is(409);
        improving.step("retire", Map.of("reason", "Se quemó")).is(200);
        improving.step("retire", Map.of("reason", "Otra vez")).is(409);
    }

    @Test
    void isNotReceivedWithoutActAndPhotosOfBothMoments() {
        improving.propose().upTo("install");
        assertThat(improving.step("receive", Map.of()).is(422).pointers()).containsExactlyInAnyOrder("/sha256", "/handOver");
        improving.step("receive", Improving.said("receive", "2026-07-20")).is(409);
        var before = improving.photo("BEFORE");
        improving.step("receive", Improving.said("receive", "2026-07-20")).is(409);
        improving.photo("AFTER");
        coordinator.post(before + "/withdraw", Map.of("reason", "Otro lugar"), "If-Match", "*").is(200);
        improving.step("receive", Improving.said("receive", "2026-07-20")).is(409);
        assertThat(improving.state()).isEqualTo("INSTALLED");
        var kept = improving.photo("BEFORE");
        improving.step("receive", Improving.said("receive", "2026-07-20")).is(200);
        coordinator.post(kept + "/withdraw", Map.of("reason", "Tarde"), "If-Match", "*").is(409);
        var sha256 = coordinator.get(kept).is(200).json().get("sha256").asText();
        coordinator.put(improving.address() + "/photos/" + UUID.randomUUID(), Map.of("sha256", sha256, "questionId", "AFTER")).is(409);
    }

    @Test
    void refusesPhotosThatDoNotSayTheirMoment() {
        improving.propose();
        var kept = improving.photo("BEFORE");
        var sha256 = coordinator.get(kept).is(200).json().get("sha256").asText();
        var photo = improving.address() + "/photos/" + UUID.randomUUID();
        assertThat(coordinator.put(photo, Map.of("sha256", sha256)).is(422).pointers()).containsExactly("/questionId");
        assertThat(coordinator.put(photo, Map.of("sha256", sha256, "questionId", "LATER")).is(422).pointers())
                .containsExactly("/questionId");
        assertThat(coordinator.put(photo, Map.of("sha256", sha256, "questionId", "AFTER", "assetId", ledger.id)).is(422).pointers())
                .containsExactly("/assetId");
        assertThat(coordinator.get(improving.address() + "/photos").is(200).json().get("items")).hasSize(1);
    }

    @Test
    void refusesStepsOutOfOrderAndDaysThatCannotBe() {
        improving.propose();
        for (var verb : List.of("order", "install", "receive", "operate")) {
            improving.step(verb, Improving.said("2026-07-10")).is(409);
        }
        improving.step("retire", Map.of("reason", "x")).is(409);
        improving.step("nothing", Map.of()).is(404);
        assertThat(improving.step("approve", Improving.said("2027-01-01")).is(422).pointers()).containsExactly("/on");
        assertThat(improving.step("approve", Map.of("on", "2026-02-31", "sha256", Improving.paper())).is(422).pointers())
                .containsExactly("/on");
        assertThat(improving.step("approve", Map.of("sha256", "0".repeat(64))).is(422).pointers()).containsExactly("/sha256");
        assertThat(improving.step("approve", Map.of()).is(422).pointers()).containsExactly("/sha256");
        assertThat(improving.step("reject", Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        coordinator.post(improving.address() + "/approve", Improving.said("2026-07-10")).is(428);
        coordinator.post(improving.address() + "/approve", Improving.said("2026-07-10"), "If-Match", "\"old\"").is(412);
        improving.step("approve", Improving.said("2026-07-10")).is(200);
        assertThat(improving.step("order", Improving.said("order", "2026-07-09")).is(422).pointers()).containsExactly("/on");
        assertThat(improving.read().get("steps")).hasSize(1);
    }

    @Test
    void isKeptOnceAndChangedByTheVersionThatWasReadUntilItIsDecided() {
        improving.propose();
        coordinator.put(improving.address(), improving.body()).is(200);
        improving.with("quantity", 2.5);
        coordinator.put(improving.address(), improving.body()).is(428);
        var read = coordinator.get(improving.address()).is(200).header("ETag");
        assertThat(coordinator.put(improving.address(), improving.body(), "If-Match", read).is(200).json().get("quantity").decimalValue())
                .isEqualByComparingTo("2.5");
        coordinator.put(improving.address(), improving.with("title", "Otra").body(), "If-Match", read).is(412);
        improving.step("approve", Improving.said("2026-07-10")).is(200);
        coordinator.put(improving.address(), improving.body(), "If-Match", "*").is(409);
        var other = Ledger.signed();
        coordinator.put(improving.address(), improving.with("agreementId", other.id).body(), "If-Match", "*").is(409);
    }

    @Test
    void isWrittenOnceHoweverOftenItArrives() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var answer : AtOnce.call(8, () -> coordinator.put(improving.address(), improving.body()))) {
            statuses.add(answer.status());
        }
        assertThat(statuses).containsOnly(200, 201);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(coordinator.get("/improvements?agreement=" + ledger.id).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void refusesWhatIsWrongInItselfAndLeavesNothing() {
        var wrong = new HashMap<String, Object>(Map.of("/kind", "NADA", "/quantity", 0, "/plannedCost", -1, "/plannedOn", "2030-01-01",
                "/budgetLineId", ledger.line("DIAGNOSIS_INVESTMENT"), "/waterSystemId", UUID.randomUUID(), "/title", " "));
        wrong.put("/gapId", UUID.randomUUID());
        wrong.forEach((pointer, value) -> {
            var body = improving.body();
            body.put(pointer.substring(1), value);
            assertThat(coordinator.put(improving.address(), body).is(422).pointers()).as(pointer).containsExactly(pointer);
        });
        var body = improving.body();
        body.put("agreementId", UUID.randomUUID());
        coordinator.put(improving.address(), body).is(404);
        body = improving.body();
        body.put("plannedCost", "1.234");
        assertThat(coordinator.put(improving.address(), body).is(422).pointers()).containsExactly("/plannedCost");
        coordinator.get(improving.address()).is(404);
    }

    @Test
    void takesItsGapIntoAttentionAndResolvesItOnReception() {
        var gap = gap(improving.system());
        improving.with("gapId", Registered.id(gap)).propose();
        assertThat(stateOf(gap)).as("a proposal attends nothing yet").isEqualTo("DETECTED");
        improving.upTo("approve");
        assertThat(stateOf(gap)).isEqualTo("IN_ATTENTION");
        assertThat(coordinator.get(gap).is(200).json().at("/answer/id").asText()).isEqualTo(improving.id());
        improving.step("order", Improving.said("order", "2026-07-11")).is(200);
        improving.step("install", Improving.said("install", "2026-07-12")).is(200);
        improving.photo("BEFORE");
        improving.photo("AFTER");
        improving.step("receive", Improving.said("receive", "2026-07-13")).is(200);
        var resolved = coordinator.get(gap).is(200).json();
        assertThat(resolved.get("state").asText()).isEqualTo("RESOLVED");
        assertThat(resolved.get("steps").findValuesAsText("on")).contains("2026-07-10", "2026-07-13");
        assertThat(coordinator.get("/improvements?gap=" + Registered.id(gap)).is(200).json().get("items")).hasSize(1);
        var late = Improving.at(ledger).with("waterSystemId", improving.system()).with("gapId", Registered.id(gap));
        coordinator.put(late.address(), late.body()).is(409);
    }

    @Test
    void becomesAnInstallationOfItsCommitteeWhenItIsReceived() {
        improving.propose().upTo("install");
        var assets = "/water-systems/" + improving.system() + "/assets";
        assertThat(coordinator.get(assets).is(200).json().get("items")).isEmpty();
        improving.photo("BEFORE");
        improving.photo("AFTER");
        improving.step("receive", Improving.said("receive", "2026-07-13")).is(200);
        var asset = coordinator.get(assets).is(200).json().get("items").get(0);
        assertThat(asset.get("id").asText()).isEqualTo(improving.read().get("assetId").asText());
        assertThat(asset.get("kind").asText()).isEqualTo("DISINFECTION");
        assertThat(asset.findValue("installedOn").asText()).isEqualTo("2026-07-12");
        assertThat(asset.findValue("note").asText()).contains("CL-2026-07-12").contains(improving.read().get("code").asText());
        assertThat(coordinator.get(assets + "/" + asset.get("id").asText() + "/photos").is(200).json().get("items")).hasSize(1);
        improving.step("retire", Map.of("on", "2026-08-01", "reason", "Se quemó")).is(200);
        var retired = coordinator.get(assets + "/" + asset.get("id").asText()).is(200).json();
        assertThat(retired.findValue("retiredOn").asText()).isEqualTo("2026-08-01");
    }

    @Test
    void leavesNoInstallationWhereItsKindBecomesNone() {
        improving.with("kind", "OTHER").propose().upTo("receive");
        assertThat(improving.read().get("assetId").isNull()).isTrue();
        assertThat(coordinator.get("/water-systems/" + improving.system() + "/assets").is(200).json().get("items")).isEmpty();
    }

    @Test
    void leavesAGapInAttentionWhileSomethingElseStillAnswersIt() {
        var gap = gap(improving.system());
        improving.with("gapId", Registered.id(gap)).propose().upTo("approve");
        var second = Improving.at(ledger).with("waterSystemId", improving.system()).with("gapId", Registered.id(gap)).propose()
                .upTo("receive");
        assertThat(second.state()).isEqualTo("RECEIVED");
        assertThat(stateOf(gap)).isEqualTo("IN_ATTENTION");
    }

    @Test
    void refusesAGapOfAnotherCommitteeAndOneThatWasDiscarded() {
        var other = Improving.at(ledger);
        assertThat(coordinator.put(improving.address(), improving.with("gapId", Registered.id(gap(other.system()))).body()).is(422)
                .pointers()).containsExactly("/gapId");
        var gap = gap(improving.system());
        coordinator.post(gap + "/discard", Map.of("reason", "No lo es"), "If-Match", "*").is(200);
        coordinator.put(improving.address(), improving.with("gapId", Registered.id(gap)).body()).is(409);
        coordinator.get(improving.address()).is(404);
    }

    @Test
    void isPlannedByWhoAnswersForTheCommitteeAndDecidedByTheCoordinator() {
        var engineer = Api.as("terreno");
        engineer.put(improving.address(), improving.body()).is(403);
        var mine = improving.body();
        mine.put("agreementId", Visits.agreement());
        mine.put("waterSystemId", Visits.system(3));
        mine.put("plannedOn", null);
        mine.put("budgetLineId", line());
        engineer.put(improving.address(), mine).is(201);
        var tag = engineer.get(improving.address()).is(200).header("ETag");
        engineer.post(improving.address() + "/approve", Improving.said("2026-07-10"), "If-Match", tag).is(403);
        Api.as("capacitacion").post(improving.address() + "/order", Map.of(), "If-Match", tag).is(403);
        improving.step("reject", Map.of("reason", "Prueba")).is(200);
    }

    private String line() {
        var lines = coordinator.get("/agreements/" + Visits.agreement() + "/budget").is(200).json();
        for (var line : lines.has("items") ? lines.get("items") : lines.get("lines")) {
            if (line.get("component").asText().equals("IMPROVEMENT") && line.get("category").asText().equals("INVESTMENT")) {
                return line.get("id").asText();
            }
        }
        throw new AssertionError(lines.toString());
    }

    @Test
    void isSeenByItsRegionAloneAndOnceItWasApproved() {
        improving.propose();
        Api.as("gore.biobio").get(improving.address()).is(404);
        assertThat(Api.as("gore.biobio").get("/improvements?agreement=" + ledger.id).is(200).json().get("items")).isEmpty();
        improving.upTo("approve");
        Api.as("gore.biobio").get(improving.address()).is(200);
        Api.as("gore.maule").get(improving.address()).is(404);
        Api.as("gore.maule").get(improving.address() + "/photos").is(404);
        var mine = coordinator.get("/improvements?agreement=" + ledger.id).is(200).json();
        assertThat(mine.at("/counts/APPROVED").asInt()).isEqualTo(1);
        assertThat(coordinator.get("/improvements?agreement=" + ledger.id + "&state=PROPOSED").is(200).json().get("items")).isEmpty();
        coordinator.get("/improvements?state=NADA").is(400);
        coordinator.get("/improvements?agreement=" + ledger.id, "Accept",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").is(200);
    }

    @Test
    void goesOnWithTheCommitteeThatAbsorbedItsOwn() {
        improving.propose();
        var survivor = Registered.id(Registered.alone());
        coordinator.post("/water-systems/" + improving.system() + "/merge", Map.of("into", survivor, "reason", "Es el mismo"), "If-Match",
                coordinator.get("/water-systems/" + improving.system()).is(200).header("ETag")).is(200);
        assertThat(improving.read().get("waterSystemId").asText()).isEqualTo(survivor);
    }

    @Test
    void keepsTheCatalogueOfKinds() {
        var kinds = coordinator.get("/improvement-kinds").is(200).json().get("items");
        assertThat(kinds.findValuesAsText("code")).contains("TELEMETRY", "CHLORINATION", "METER");
        var code = "/improvement-kinds/K" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        var kind = new HashMap<String, Object>(Map.of("name", "Filtro", "unit", "filtros", "lifeYears", 4, "assetKind", "TREATMENT",
                "source", "Fabricante", "position", 95, "retired", false));
        coordinator.put(code, kind).is(201);
        coordinator.put(code, kind).is(200);
        kind.put("lifeYears", 6);
        coordinator.put(code, kind).is(428);
        coordinator.put(code, kind, "If-Match", "*").is(200);
        kind.put("assetKind", "NADA");
        assertThat(coordinator.put(code, kind, "If-Match", "*").is(422).pointers()).containsExactly("/assetKind");
        kind.put("assetKind", null);
        kind.put("retired", true);
        coordinator.put(code, kind, "If-Match", "*").is(200);
        assertThat(coordinator.put(improving.address(), improving.with("kind", Registered.id(code)).body()).is(422).pointers())
                .containsExactly("/kind");
        coordinator.put("/improvement-kinds/chico", kind).is(404);
    }

    @Test
    void saysTheUnitOfOneInTheSingular() {
        improving.propose();
        assertThat(improving.read().get("unit").asText()).isEqualTo("equipo");
        coordinator.put(improving.address(), improving.with("quantity", 2).body(), "If-Match", coordinator.get(improving.address()).is(200)
                .header("ETag")).is(200);
        assertThat(improving.read().get("unit").asText()).isEqualTo("equipos");
    }
}
