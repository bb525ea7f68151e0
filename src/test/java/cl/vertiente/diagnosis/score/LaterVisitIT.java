package cl.vertiente.diagnosis.score;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A committee that is visited again lacks each thing once: what nobody confirmed gives way, what somebody confirmed stands. */
@ServerTest
class LaterVisitIT {

    private static final String POWER = "GAP_BACKUP_POWER";

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private void move(JsonNode gap, String verb, Map<String, ?> said) {
        engineer.post("/gaps/" + gap.get("id").asText() + "/" + verb, said, "If-Match", "*").is(200);
    }

    private static String last(JsonNode gap, String field) {
        return gap.at("/steps/" + (gap.get("steps").size() - 1) + "/" + field).asText();
    }

    @Test
    void whatNobodyConfirmedGivesWayToTheLaterVisit() {
        var first = ScoredVisits.alone().later("2026-05-04").flag("BACKUP_POWER", false).choice("CONDITION_VALVES", "BAD");
        var second = first.later("2026-09-07").flag("BACKUP_POWER", false).choice("CONDITION_VALVES", "GOOD");
        first.score("publish");
        assertThat(first.gap("terreno", POWER).get("state").asText()).isEqualTo("DETECTED");
        second.score("publish");
        for (var gap : first.gaps("terreno")) {
            var read = engineer.get("/gaps/" + gap.get("id").asText()).is(200).json();
            assertThat(read.get("state").asText()).isEqualTo("DISCARDED");
            assertThat(last(read, "verb")).isEqualTo("WITHDRAW");
            assertThat(last(read, "reason")).contains("visita posterior");
        }
        assertThat(second.gap("terreno", POWER).get("state").asText()).isEqualTo("DETECTED");
        int steps = first.gap("terreno", POWER).get("steps").size();
        first.score("publish");
        assertThat(first.gap("terreno", POWER).get("steps")).as("scored again it proposes nothing").hasSize(steps);
        second.score("void");
        assertThat(second.gap("terreno", POWER).get("state").asText()).isEqualTo("DISCARDED");
        assertThat(first.gap("terreno", POWER).get("state").asText()).as("the last visit again").isEqualTo("DETECTED");
        assertThat(first.gap("terreno", "GAP_BAD").get("state").asText()).isEqualTo("DETECTED");
    }

    @Test
    void whatSomebodyConfirmedStandsAndIsNotProposedAnewUntilItIsOver() {
        var first = ScoredVisits.alone().later("2026-05-04").flag("BACKUP_POWER", false);
        var second = first.later("2026-09-07").flag("BACKUP_POWER", false);
        first.score();
        var gap = first.gap("terreno", POWER);
        move(gap, "confirm", Map.of());
        second.score();
        assertThat(second.gaps("terreno")).isEmpty();
        assertThat(first.gap("terreno", POWER).get("state").asText()).isEqualTo("DETECTED");
        move(gap, "attend", Map.of("answer", Map.of("text", "Grupo electrógeno")));
        move(gap, "resolve", Map.of("answer", Map.of("text", "Acta 7")));
        second.score();
        assertThat(second.gap("terreno", POWER).get("state").asText()).as("it is lacking again").isEqualTo("DETECTED");
        move(gap, "reopen", Map.of("reason", "Se lo llevaron"));
        second.score();
        assertThat(last(second.gap("terreno", POWER), "reason")).contains("Ya está confirmada");
    }

    @Test
    void aSampleOfTheDayOfTheNextVisitIsOfTheNextVisit() {
        var first = ScoredVisits.alone().later("2026-05-04").number("CONTINUITY_H", "24");
        var second = first.later("2026-09-07").number("CONTINUITY_H", "24");
        first.score();
        second.score();
        engineer.put("/water-samples/" + UUID.randomUUID(), Map.of("waterSystemId", first.system, "method", "LABORATORY", "waterType",
                "TREATED", "takenAt", "2026-09-07T10:00:00-03:00", "laboratory", "Laboratorio de prueba", "reportNumber", "L-16",
                "readings", List.of(Map.of("code", "AS", "qualifier", "=", "value", new BigDecimal("0.03"), "unit", "mg/L")))).is(201);
        assertThat(second.gap("terreno", "GAP_WATER_CRITICAL").get("state").asText()).isEqualTo("DETECTED");
        assertThat(first.gaps("terreno").findValuesAsText("description")).noneMatch(said -> said.contains("Arsénico"));
    }

    private String approved(ScoredVisits of, String visitAt) {
        var answers = Visits.complete();
        answers.put("backup_power", false);
        var body = Visits.with(Visits.body(of.system, 0, answers), "agreementId", of.agreement);
        var address = Visits.inReview(Visits.with(body, "visitAt", visitAt));
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        return address;
    }

    @Test
    void theSheetOfTheLaterVisitShowsWhatStands() throws Exception {
        var place = ScoredVisits.alone();
        var before = approved(place, "2026-05-04T11:30:00-04:00");
        for (var gap : Visits.read(engineer, before).get("gaps")) {
            move(gap, gap.get("description").asText().equals("Sin respaldo eléctrico") ? "confirm" : "discard",
                    Map.of("reason", "Se midió otra vez"));
        }
        var after = approved(place, "2026-09-07T11:30:00-03:00");
        var read = Visits.read(engineer, after);
        assertThat(read.get("gaps").findValuesAsText("description")).doesNotContain("Sin respaldo eléctrico");
        assertThat(read.get("standing").findValuesAsText("description")).containsExactly("Sin respaldo eléctrico");
        assertThat(Visits.read(engineer, before).get("standing")).as("an earlier visit knows nothing of later ones").isEmpty();
        assertThat(Visits.read(Api.as("gore.biobio"), after).get("standing")).hasSize(1);
    }
}
