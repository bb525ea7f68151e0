package cl.vertiente.diagnosis.score;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The index of visits by REST: its tables, what it says of a system over time, and computing all of them again. */
@ServerTest
class ServiceIndexIT {

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static JsonNode table() {
        return Api.as("terreno").get("/service-index/tables/current").is(200).json();
    }

    private static Map<String, Object> asked(JsonNode table) {
        return Map.of("source", "Prueba", "reason", "Otros umbrales", "table", table);
    }

    /** Of all that was visited there, this visit. */
    private static List<JsonNode> own(ScoredVisits visit, JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.get("diagnosisId").asText().equals(visit.diagnosis.toString())).toList();
    }

    private static String at(ScoredVisits visit, String query) {
        return "/water-systems/" + visit.system + "/service-index" + query;
    }

    @Test
    void showsTheFirstTableToEverybodyWhoSignsIn() {
        var first = Api.as("admin").get("/service-index/tables/1").is(200).json();
        assertThat(first.get("intact").asBoolean()).isTrue();
        assertThat(first.at("/table/criteria").size()).isGreaterThan(20);
        assertThat(first.get("source").asText()).contains("SIASAR", "propuesta");
        assertThat(Api.as("gore.maule").get("/service-index/tables").is(200).json().get("items")).isNotEmpty();
        for (var version : new String[] {"0", "99999", "x", "1e3", "99999999999999"}) {
            Api.as("terreno").get("/service-index/tables/" + version).is(404);
        }
    }

    @Test
    void triesATableAndSaysWhereItIsWrong() {
        var coordinator = Api.as("coordinacion");
        var before = coordinator.get("/service-index/tables").is(200).json().get("items").size();
        var wrong = (ObjectNode) table().get("table").deepCopy();
        ((ObjectNode) wrong.at("/criteria/5/bands/1")).put("from", 21);
        ((ObjectNode) wrong.at("/criteria/0")).put("weight", 0);
        var refused = coordinator.post("/service-index/tables", asked(wrong)).is(422);
        assertThat(refused.pointers()).contains("/table/criteria/5/bands/1/from", "/table/criteria/0/weight");
        assertThat(refused.json().get("detail").asText()).isNotBlank();
        coordinator.post("/service-index/tables", Map.of("source", " ", "reason", "x", "table", Map.of())).is(422);
        coordinator.post("/service-index/tables?dryRun=maybe", asked(wrong)).is(400);
        coordinator.post("/service-index/tables", "{\"source\":\"x\",\"reason\":\"x\",\"table\":{\"minimumCoverage\":1e400}}").is(422);
        coordinator.post("/service-index/tables", "{\"source\":\"x\",\"reason\":\"x\",\"table\":{\"minimumCoverage\":NaN}}").is(400);
        ((ObjectNode) wrong.at("/criteria/0")).put("weight", new BigDecimal("1e-999999999"));
        assertThat(coordinator.post("/service-index/tables", asked(wrong)).is(422).pointers()).contains("/table/criteria/0/weight");
        coordinator.post("/service-index/tables", "{\"source\":\"x\",\"reason\":\"x\",\"table\":{\"criteria\":[null]}}").is(422);
        Api.as("terreno").post("/service-index/tables", asked(wrong)).is(403);
        Api.as("gore.biobio").post("/service-index/tables", asked(wrong)).is(403);
        assertThat(coordinator.get("/service-index/tables").is(200).json().get("items")).hasSize(before);
    }

    @Test
    void keepsTheIndexOfAVisitWithWhatIsBehindIt() {
        var visit = ScoredVisits.of(0).flag("BACKUP_POWER", false).flag("BULK_METER", true).choice("CONDITION_NETWORK", "REGULAR")
                .missing("TELEMETRY", "NOT_APPLICABLE").number("LOSSES_PCT", "20").missing("METER_COVERAGE_PCT", "NOT_EXISTING");
        var index = visit.score();
        // (2 x 0 + 1 x 1 + 2 x 0.7 + 2 x 1 + 1 x 0) / 8; of 18 that apply without telemetry
        assertThat(index.at("/parts/0/figure/value").decimalValue()).isEqualByComparingTo("0.550");
        assertThat(index.at("/parts/0/figure/coverage").decimalValue()).isEqualByComparingTo("0.444");
        assertThat(index.at("/parts/0/figure/letter").isNull()).isTrue();
        assertThat(index.at("/parts/2/figure/value").isNull()).isTrue();
        var read = Api.as("terreno").get(at(visit, "?from=2026-10-01")).is(200).json();
        var shown = own(visit, read.get("items")).get(0);
        assertThat(shown.get("id")).isEqualTo(index.get("id"));
        var power = shown.findParents("code").stream().filter(one -> one.get("code").asText().equals("BACKUP_POWER")).findFirst()
                .orElseThrow();
        assertThat(power.get("said").asText()).isEqualTo("NO");
        assertThat(power.at("/questions/0").asText()).isEqualTo("backup_power");
        assertThat(visit.score().get("id")).as("the same again keeps nothing more").isEqualTo(index.get("id"));
        assertThat(visit.flag("BACKUP_POWER", true).score().get("id")).isNotEqualTo(index.get("id"));
    }

    @Test
    void comparesBeforeAndAfterAnIntervention() {
        var before = ScoredVisits.of(1).later("2026-03-10").flag("BACKUP_POWER", false).choice("CONDITION_SUPPLY", "BAD");
        var after = before.later("2026-09-10").flag("BACKUP_POWER", true).choice("CONDITION_SUPPLY", "GOOD");
        before.score("publish");
        after.score();
        var read = Api.as("coordinacion").get(at(before, "?from=2026-03-31&to=2026-09-30")).is(200).json();
        var change = read.get("comparison");
        assertThat(change.get("before").asText()).isEqualTo("2026-03-10");
        assertThat(change.get("after").asText()).isEqualTo("2026-09-10");
        assertThat(change.at("/parts/0/change/difference").decimalValue()).isEqualByComparingTo("0.820"); // 1 - (0.3 x 3 + 0 x 2) / 5
        assertThat(change.get("criteria").findValuesAsText("code")).containsExactly("SUPPLY_STATE", "BACKUP_POWER");
        assertThat(Api.as("coordinacion").get(at(before, "?to=2026-04-01")).is(200).json().get("comparison").isNull()).isTrue();
        var gore = Api.as("gore.biobio").get(at(before, "")).is(200).json().get("items");
        assertThat(gore.findValuesAsText("diagnosisId")).contains(before.diagnosis.toString());
    }

    @Test
    void theWaterCountsByItsVerdictAndBringsItsGaps() throws InterruptedException, SQLException {
        var visit = ScoredVisits.alone().number("CONTINUITY_H", "24");
        assertThat(visit.score().at("/parts/2/figure/value").decimalValue()).isEqualByComparingTo("1");
        var reading = Map.of("code", "AS", "qualifier", "=", "value", 0.02, "unit", "mg/L");
        var sample = Map.of("waterSystemId", visit.system, "method", "LABORATORY", "waterType", "TREATED", "takenAt",
                "2026-09-30T10:00:00-03:00", "receivedAt", "2026-09-30T15:00:00-03:00", "laboratory", "Laboratorio de prueba",
                "reportNumber", "L-15", "point", "Llave de jardín", "readings", List.of(reading));
        var id = UUID.randomUUID();
        Api.as("terreno").put("/water-samples/" + id, sample).is(201);
        var index = own(visit, Api.as("terreno").get(at(visit, "")).is(200).json().get("items")).get(0);
        assertThat(index.at("/parts/2/figure/value").decimalValue()).isEqualByComparingTo("0.429"); // (4 x 0 + 3 x 1) / 7
        var water = index.findParents("code").stream().filter(one -> one.get("code").asText().equals("WATER_VERDICT")).findFirst()
                .orElseThrow();
        assertThat(water.get("said").asText()).isEqualTo("CRITICAL");
        assertThat(water.at("/samples/0").asText()).isEqualTo(id.toString());
        var gap = visit.gap("terreno", "GAP_WATER_CRITICAL");
        assertThat(gap.get("description").asText()).isEqualTo("Agua fuera de norma con riesgo para la salud: Arsénico");
        assertThat(gap.at("/reason/said").asText()).isEqualTo("0,02 mg/L");
        assertThat(gap.at("/refs/0/ref").asText()).isEqualTo(id.toString());
        assertThat(difference(visit, recomputed())).as("it was scored with the sample").isEmpty();
        unheard("UPDATE water_sample SET voided = TRUE WHERE id = ?", id);
        assertThat(difference(visit, recomputed()).orElseThrow().get("cause").asText()).isEqualTo("WATER");
        unheard("UPDATE water_sample SET voided = FALSE WHERE id = ?", id);
        assertThat(difference(visit, recomputed()).orElseThrow().get("cause").asText()).isEqualTo("WATER");
    }

    private static Optional<JsonNode> difference(ScoredVisits visit, JsonNode run) {
        return run.get("differences").findParents("diagnosisId").stream()
                .filter(one -> one.get("diagnosisId").asText().equals(visit.diagnosis.toString())).findFirst();
    }

    /** As if the water had been said before indexes listened to it. */
    private static void unheard(String sql, UUID sample) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var update = connection.prepareStatement(sql)) {
            update.setString(1, sample.toString());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void theRegionalGovernmentKeepsTheApprovedVersionWhileAnotherIsMade() {
        var visit = ScoredVisits.of(2).flag("BACKUP_POWER", false);
        visit.score("publish");
        visit.version(2).flag("BACKUP_POWER", true).score();
        var gore = Api.as("gore.biobio").get(at(visit, "")).is(200).json().get("items");
        assertThat(own(visit, gore)).extracting(one -> one.get("diagnosisVersion").asText()).containsExactly("1");
        assertThat(own(visit, Api.as("terreno").get(at(visit, "")).is(200).json().get("items")))
                .extracting(one -> one.get("diagnosisVersion").asText()).containsExactly("2");
        visit.score("void");
        assertThat(own(visit, Api.as("terreno").get(at(visit, "")).is(200).json().get("items"))).isEmpty();
        assertThat(own(visit, Api.as("gore.biobio").get(at(visit, "")).is(200).json().get("items"))).isEmpty();
    }

    @Test
    void refusesOtherRegionsDaysThatCannotBeAndUnknownWords() {
        var visit = ScoredVisits.of(0);
        Api.as("gore.maule").get(at(visit, "")).is(404);
        Api.as("admin").get(at(visit, "")).is(403);
        Api.as("terreno").get("/water-systems/" + UUID.randomUUID() + "/service-index").is(404);
        assertThat(Api.as("terreno").get(at(visit, "?from=2026-10-01&to=2026-09-01")).is(422).pointers()).containsExactly("?from");
        Api.as("terreno").get(at(visit, "?from=ayer")).is(400);
        Api.as("terreno").get(at(visit, "?nada=1")).is(400);
    }

    @Test
    void publishesATableComputesAllAgainAndSaysWhatDiffers() throws InterruptedException {
        var coordinator = Api.as("coordinacion");
        var visit = ScoredVisits.of(3).choice("LAND_TITLE", "NO_TITLE").flag("BULK_METER", true);
        var index = visit.score();
        assertThat(recomputed().get("drifted").asInt()).isZero();
        var current = table();
        var next = (ObjectNode) current.get("table").deepCopy();
        var land = (ObjectNode) next.at("/criteria/14/choices");
        land.put("NO_TITLE", land.get("NO_TITLE").decimalValue().signum() == 0 ? 0.1 : 0);
        var tried = coordinator.post("/service-index/tables?dryRun=true", asked(next)).is(200).json();
        assertThat(tried.at("/effect/changed").asInt()).isPositive();
        assertThat(table().get("version")).isEqualTo(current.get("version"));
        var published = Api.as("admin").post("/service-index/tables?dryRun=false", asked(next)).is(201).json();
        assertThat(published.get("version").asInt()).isEqualTo(current.get("version").asInt() + 1);
        coordinator.post("/service-index/tables?dryRun=false", asked(next)).is(200);
        var run = recomputed();
        assertThat(run.get("changed").asInt()).isPositive();
        assertThat(run.get("drifted").asInt()).isZero();
        var difference = difference(visit, run).orElseThrow();
        assertThat(difference.get("cause").asText()).isEqualTo("TABLE");
        assertThat(difference.at("/before/value").decimalValue()).isEqualByComparingTo(index.at("/overall/value").decimalValue());
        var again = recomputed();
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(again.get("read").asInt()).isEqualTo(again.get("unchanged").asInt());
        Api.as("terreno").post("/service-index/recomputations", Map.of()).is(403);
        Api.as("auditoria").get("/service-index/recomputations/" + UUID.randomUUID()).is(404);
    }

    /** Waits for the work to end, and reads its report. */
    private static JsonNode recomputed() throws InterruptedException {
        var coordinator = Api.as("coordinacion");
        var job = coordinator.post("/service-index/recomputations", Map.of()).is(202).json();
        for (int i = 0; i < 100 && !job.get("state").asText().matches("DONE|FAILED|CANCELLED"); i++) {
            Thread.sleep(100);
            job = coordinator.get("/jobs/" + job.get("id").asText()).is(200).json();
        }
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("DONE");
        var result = job.get("result").asText();
        return coordinator.get("/service-index/recomputations/" + result.substring(result.lastIndexOf('/') + 1)).is(200).json();
    }

    @Test
    void explainsTheIndexAndOpensItsParts() {
        var visit = ScoredVisits.of(4).later("2026-04-01").flag("BACKUP_POWER", false).number("CONTINUITY_H", "8");
        visit.score("publish");
        visit.later("2026-09-01").flag("BACKUP_POWER", true).number("CONTINUITY_H", "24").missing("BULK_METER", "NOT_OBSERVED").score();
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/diagnosticos/indice");
        assertThat(page.textContent("main")).contains("Agua no contabilizada", "hasta 20 %", "más de 40 %");
        Look.at(page, "indice");
        page.navigate("/diagnosticos/indice/sistemas/" + visit.system);
        page.locator("details.index-part summary").first().click();
        assertThat(page.textContent("main")).contains("no cuenta y baja lo observado", "No observado");
        Look.at(page, "indice-sistema");
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        phone.navigate("/diagnosticos/indice");
        Look.at(phone, "indice");
        phone.navigate("/diagnosticos/indice/sistemas/" + visit.system);
        phone.locator("details.index-part summary").first().click();
        Look.at(phone, "indice-sistema");
        page.navigate("/diagnosticos/indice");
        page.click("#do-recompute");
        page.waitForURL("**/recalculos/**");
        Look.at(page, "indice-recalculo");
    }
}
