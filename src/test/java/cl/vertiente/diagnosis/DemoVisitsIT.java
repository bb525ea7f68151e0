package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The visits of the demonstration: nearly every committee tells what was measured, a few do not, as in the field. */
@ServerTest
class DemoVisitsIT {

    private static final List<String> LABELS = List.of("Temporada otoño", "Temporada invierno");

    private final Api coordinator = Api.as("coordinacion");

    private List<JsonNode> totals(String code) {
        return LABELS.stream().map(label -> coordinator.get("/diagnoses/totals?label=" + URLEncoder.encode(label, StandardCharsets.UTF_8))
                .is(200).json().get("items")).map(items -> StreamSupport.stream(items.spliterator(), false)
                        .filter(total -> total.get("code").asText().equals(code)).findFirst().orElseThrow()).toList();
    }

    private static int sum(List<JsonNode> totals, String what) {
        return totals.stream().mapToInt(total -> total.get(what).asInt()).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEASURED_FLOW_LS", "FLOW_USE_PCT", "METER_COVERAGE_PCT", "NETWORK_KM", "CONDITION_SOURCES", "CONDITION_POWER"})
    void areObservedInNearlyAllCommittees(String code) {
        var totals = totals(code);
        assertThat(sum(totals, "visits")).isEqualTo(56);
        assertThat(sum(totals, "observed")).as("%s", totals).isBetween(45, 55);
    }

    @Test
    void standOnBothSidesOfWhatWasGrantedAndMeasured() {
        for (var use : totals("FLOW_USE_PCT")) {
            assertThat(use.get("least").decimalValue()).as("%s", use).isBetween(new BigDecimal(50), new BigDecimal(99));
            assertThat(use.get("most").decimalValue()).as("%s", use).isGreaterThan(new BigDecimal(100));
        }
        for (var coverage : totals("METER_COVERAGE_PCT")) {
            assertThat(coverage.get("most").decimalValue()).as("%s", coverage).isLessThanOrEqualTo(new BigDecimal(100));
        }
    }
}
