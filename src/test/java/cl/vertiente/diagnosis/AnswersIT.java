package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Json;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers as they come, the wrong ones too; and what is made of them. */
@ServerTest
class AnswersIT {

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private JsonNode kept(Map<String, Object> answers) {
        return engineer.put(Visits.fresh(), Visits.body(0, answers)).is(201).json();
    }

    /** @param json of the answers, as no client library would write them */
    private Api.Answer raw(String json) {
        return engineer.put(Visits.fresh(), Json.write(Visits.body(0, Map.of())).replace("\"answers\":{}", "\"answers\":" + json));
    }

    @Test
    void readsNumbersAsChileWritesThemAndRefusesTheOthers() {
        for (var written : List.of("22,5", "22.5", 22.5, " 22,50 ")) {
            assertThat(kept(Map.of("continuity_hours", written)).at("/answers/continuity_hours").decimalValue()).as("%s", written)
                    .isEqualByComparingTo("22.5");
        }
        assertThat(kept(Map.of("debt_total", "1.250.000")).at("/answers/debt_total").decimalValue()).isEqualByComparingTo("1250000");
        assertThat(kept(Map.of("connections_total", "1.234")).at("/answers/connections_total").decimalValue())
                .as("dots are of thousands").isEqualByComparingTo("1234");
        for (var wrong : List.of("1,234.5", "22,5,1", "22.5 h", "1e400", "1e3", "NaN", "Infinity", "--1", true)) {
            assertThat(engineer.put(Visits.fresh(), Visits.body(0, Map.of("continuity_hours", wrong))).is(422).pointers()).as("%s", wrong)
                    .containsExactly("/answers/continuity_hours");
        }
        for (var number : List.of("1e400", "-1e400", "1e-400", "24.0000000001", "0.25")) {
            assertThat(raw("{\"continuity_hours\":" + number + "}").is(422).pointers()).as(number)
                    .containsExactly("/answers/continuity_hours");
        }
        for (var word : List.of("NaN", "Infinity", "1,5", "+1", "01")) {
            raw("{\"continuity_hours\":" + word + "}").is(400);
        }
    }

    @Test
    void refusesGroupsThatCannotBe() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> Map.of("id", new UUID(1, i).toString(), "name", "Pozo " + i)).toList();
        refused("/answers/wells", Map.of("wells", many));
        var id = UUID.randomUUID().toString();
        refused("/answers/wells/0/no_such", Map.of("wells", List.of(Map.of("id", id, "no_such", 1))));
        refused("/answers/wells/0/depth", Map.of("wells", List.of(Map.of("id", id, "depth", "hondo"))));
        refused("/answers/wells/1/id", Map.of("wells", List.of(Map.of("id", id), Map.of("id", id))));
        refused("/answers/wells/0/id", Map.of("wells", List.of(Map.of("name", "sin identificador"))));
        refused("/answers/wells", Map.of("wells", List.of(1, 2)));
        refused("/answers/inhabitants", Map.of("inhabitants", List.of(Map.of("id", id))));
        refused("/answers/consent", Map.of("consent", Map.of("missing", "NOT_OBSERVED")));
        refused("/answers/payment_methods/1", Map.of("payment_methods", List.of("CASH", "SHELLS")));
        refused("/answers/legal_personality_date", Map.of("legal_personality_date", "30-02-2026"));
        refused("/answers/surveyors", Map.of("surveyors", "Ana"));
    }

    private void refused(String pointer, Map<String, Object> answers) {
        assertThat(engineer.put(Visits.fresh(), Visits.body(0, answers)).is(422).pointers()).as("%s", answers).containsExactly(pointer);
    }

    @Test
    void dividesByZeroIntoNothingKnown() {
        var shown = kept(Map.of("produced_12m", 0, "billed_12m", 0, "water_right_flow", 0, "sources",
                List.of(Map.of("id", UUID.randomUUID().toString(), "name", "Vertiente", "flow", 2.5)))).get("indicators");
        for (var code : List.of("LOSSES_PCT", "FLOW_USE_PCT")) {
            assertThat(shown.get(code).hasNonNull("number")).as(code).isFalse();
            assertThat(shown.get(code).hasNonNull("missing")).as(code).isTrue();
        }
        assertThat(shown.at("/MEASURED_FLOW_LS/number").decimalValue()).isEqualByComparingTo("2.5");
    }

    @Test
    void takesAPointInItsZoneAndTellsSwappedAxesAndTheOtherZone() {
        var system = engineer.get("/water-systems/" + Visits.system(0)).is(200).json();
        var lat = system.get("lat").decimalValue();
        var kept = kept(Map.of("gps", Map.of("lat", lat, "lon", system.get("lon").decimalValue()))).at("/answers/gps");
        int zone = kept.get("zone").asInt();
        var utm = Map.<String, Object>of("zone", zone, "easting", kept.get("easting").decimalValue(), "northing",
                kept.get("northing").decimalValue());
        assertThat(kept(Map.of("gps", utm)).at("/answers/gps/lat").decimalValue()).isCloseTo(lat, Offset.offset(new BigDecimal("0.001")));
        refused("/answers/gps/easting", Map.of("gps", Visits.with(Visits.with(utm, "easting", utm.get("northing")), "northing",
                utm.get("easting"))));
        refused("/answers/gps/zone", Map.of("gps", Visits.with(utm, "zone", zone == 18 ? 19 : 18)));
        refused("/answers/gps/zone", Map.of("gps", Visits.with(utm, "zone", 33)));
        refused("/answers/gps/northing", Map.of("gps", Visits.with(utm, "northing", "muy al sur")));
        refused("/answers/gps/lat", Map.of("gps", Map.of("lat", -72.9, "lon", -37.1)));
        refused("/answers/gps/lat", Map.of("gps", Map.of("lat", 37.1, "lon", 72.9)));
        refused("/answers/gps", Map.of("gps", "allá"));
    }

    @Test
    void theIndicatorsOfAllRecordsComeOutAsTheyWereStored() throws InterruptedException {
        var address = Visits.inReview(Visits.body(0, Visits.complete()));
        var before = Visits.read(engineer, address).get("indicators");
        var job = coordinator.post("/diagnosis-indicators/recomputations", Map.of()).is(202).json();
        for (int i = 0; i < 200 && !job.get("state").asText().matches("DONE|FAILED|CANCELLED"); i++) {
            Thread.sleep(100);
            job = coordinator.get("/jobs/" + job.get("id").asText()).is(200).json();
        }
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.get("result").asText()).matches("/diagnosticos/cuestionario\\?seccion=indicadores&leidas=[1-9]\\d*&cambiaron=0");
        assertThat(Visits.read(engineer, address).get("indicators")).isEqualTo(before);
        engineer.post("/diagnosis-indicators/recomputations", Map.of()).is(403);
    }

    @Test
    void whatLiesBesideAndSaysTheSameIsConfirmed() {
        var address = Visits.fresh();
        engineer.put(address, Visits.with(Visits.body(0, Map.of("members", 110)), "surveyors", List.of(id()))).is(201);
        engineer.put(address, Visits.body(1, Map.of("members", 111))).is(200);
        var same = Visits.body(1, Map.of("members", 111));
        assertThat(coordinator.put(address, same).is(200).json().get("asides")).as("nothing to choose").isEmpty();
        var later = Visits.with(Visits.body(1, Map.of("members", 112)), "visitAt", "2026-10-19T16:00:00-03:00");
        var aside = coordinator.put(address, later).is(409).json().at("/current/aside").asText();
        var settle = address + "/asides/" + aside + "/settle";
        assertThat(engineer.post(settle, Map.of("version", 2, "taken", List.of("no_such"))).is(422).pointers()).containsExactly("/taken");
        engineer.put(address, Visits.body(2, Map.of("members", 112))).is(200);
        var settled = engineer.post(settle, Map.of("version", 3, "taken", List.of("members"))).is(200).json();
        assertThat(settled.get("asides")).isEmpty();
        assertThat(settled.get("version").asInt()).as("what it says already is no new version").isEqualTo(3);
        var again = coordinator.put(address, later).is(409);
        assertThat(again.json().at("/current/aside").asText()).as("settled is settled").isEqualTo(aside);
        var other = Visits.with(Visits.body(1, Map.of("members", 113)), "visitAt", "2026-10-19T17:00:00-03:00");
        var second = coordinator.put(address, other).is(409).json().at("/current/aside").asText();
        var taken = engineer.post(address + "/asides/" + second + "/settle", Map.of("version", 3, "taken", List.of("visit_at"))).is(200)
                .json();
        assertThat(taken.get("visitAt").asText()).isEqualTo("2026-10-19T20:00:00Z");
        assertThat(taken.at("/answers/members").asInt()).isEqualTo(112);
    }

    private static String id() {
        return Api.as("admin").get("/people?q=coordinacion@demo.example").is(200).json().at("/items/0/id").asText();
    }
}
