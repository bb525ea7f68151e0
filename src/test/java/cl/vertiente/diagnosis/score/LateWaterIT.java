package cl.vertiente.diagnosis.score;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that come after a visit was scored: index and gaps follow them at once, and what was said before stays. */
@ServerTest
class LateWaterIT {

    private final Api engineer = Api.as("terreno");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> sample(ScoredVisits visit, String takenAt, String arsenic) {
        var sample = new LinkedHashMap<String, Object>();
        sample.put("waterSystemId", visit.system);
        sample.put("method", "LABORATORY");
        sample.put("waterType", "TREATED");
        sample.put("takenAt", takenAt);
        sample.put("laboratory", "Laboratorio de prueba");
        sample.put("reportNumber", "L-15");
        sample.put("readings", List.of(Map.of("code", "AS", "qualifier", "=", "value", new BigDecimal(arsenic), "unit", "mg/L")));
        return sample;
    }

    /** What counts of a visit now. */
    private JsonNode index(ScoredVisits visit) {
        var items = engineer.get("/water-systems/" + visit.system + "/service-index").is(200).json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.get("diagnosisId").asText().equals(visit.diagnosis.toString())).findFirst().orElseThrow();
    }

    private static String water(JsonNode index) {
        return index.findParents("code").stream().filter(one -> one.get("code").asText().equals("WATER_VERDICT")).findFirst()
                .map(one -> one.path("said").asText()).orElseThrow();
    }

    @Test
    void aResultThatArrivesLateIsScoredAtOnceAndACorrectionTakesItBack() throws SQLException {
        var visit = ScoredVisits.alone().later("2026-01-10").number("CONTINUITY_H", "24");
        visit.score("publish");
        var before = index(visit);
        assertThat(before.at("/parts/2/figure/value").decimalValue()).isEqualByComparingTo("1");
        var id = UUID.randomUUID();
        var late = sample(visit, "2026-01-09T10:00:00-03:00", "0.02");
        engineer.put("/water-samples/" + id, late).is(201);
        var after = index(visit);
        assertThat(water(after)).isEqualTo("CRITICAL");
        assertThat(after.at("/parts/2/figure/value").decimalValue()).isEqualByComparingTo("0.429"); // (4 x 0 + 3 x 1) / 7
        assertThat(after.get("id")).as("a further row").isNotEqualTo(before.get("id"));
        assertThat(after.get("tableVersion")).as("nothing but the water is another").isEqualTo(before.get("tableVersion"));
        assertThat(kept(visit)).as("what was said before stays").isEqualTo(2);
        var gap = visit.gap("terreno", "GAP_WATER_CRITICAL");
        assertThat(gap.get("dimension").asText()).isEqualTo("WATER_QUALITY");
        assertThat(gap.get("confirmed").asBoolean()).isFalse();
        assertThat(gap.at("/refs/0/ref").asText()).isEqualTo(id.toString());
        engineer.put("/water-samples/" + id, late).is(200);
        assertThat(kept(visit)).as("the same sample again scores nothing").isEqualTo(2);
        engineer.put("/water-samples/" + id, sample(visit, "2026-01-09T10:00:00-03:00", "0.002"), "If-Match", "*").is(200);
        assertThat(water(index(visit))).isEqualTo("COMPLIES");
        assertThat(visit.gap("terreno", "GAP_WATER_CRITICAL").get("state").asText()).as("nobody had confirmed it").isEqualTo("DISCARDED");
        engineer.post("/water-samples/" + id + "/void", Map.of("reason", "Era de otro comité"), "If-Match", "*").is(200);
        assertThat(index(visit).at("/parts/2/figure/value").decimalValue()).as("as if nothing had been measured")
                .isEqualByComparingTo("1");
        assertThat(kept(visit)).isEqualTo(4);
    }

    private static long kept(ScoredVisits visit) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var query = connection.prepareStatement(
                "SELECT COUNT(*) FROM service_index i JOIN scored_version v ON v.id = i.scored_version_id WHERE v.diagnosis_id = ?")) {
            query.setString(1, visit.diagnosis.toString());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void whatIsFoundAfterTheLastVisitIsAGapButNoOlderIndex() {
        var first = ScoredVisits.alone().later("2026-02-10").number("CONTINUITY_H", "24");
        var last = first.later("2026-10-05").number("CONTINUITY_H", "24");
        first.score();
        last.score();
        var before = index(last).get("id");
        engineer.put("/water-samples/" + UUID.randomUUID(), sample(last, "2026-10-12T10:00:00-03:00", "0.03")).is(201);
        assertThat(index(last).get("id")).as("on the day of the visit nobody knew").isEqualTo(before);
        assertThat(last.gap("terreno", "GAP_WATER_CRITICAL").at("/reason/said").asText()).isEqualTo("0,03 mg/L");
        assertThat(first.gaps("terreno").findValuesAsText("description")).as("the earlier visit had ended")
                .noneMatch(said -> said.contains("Arsénico"));
        last.score();
        assertThat(last.gap("terreno", "GAP_WATER_CRITICAL").get("state").asText()).as("scoring again keeps it").isEqualTo("DETECTED");
        engineer.put("/water-samples/" + UUID.randomUUID(), sample(last, "2026-10-15T10:00:00-03:00", "0.004")).is(201);
        assertThat(last.gap("terreno", "GAP_WATER_CRITICAL").get("state").asText()).isEqualTo("DISCARDED");
    }
}
