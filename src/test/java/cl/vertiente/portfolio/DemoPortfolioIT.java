package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** The portfolio of the demonstration: in all states, and as much money as was published. */
@ServerTest
class DemoPortfolioIT {

    private final Api coordinator = Api.as("coordinacion");

    private List<JsonNode> agreements() {
        var found = new ArrayList<JsonNode>();
        coordinator.get("/multiplier/parts?by=AGREEMENT").is(200).json().get("items").forEach(part -> {
            if (part.get("name").asText().endsWith("-DEMO")) {
                found.add(part);
            }
        });
        return found;
    }

    private static long sum(List<JsonNode> parts, ToLongFunction<JsonNode> number) {
        return parts.stream().mapToLong(number).sum();
    }

    private static BigDecimal times(long amount, long contribution) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(contribution), 2, RoundingMode.HALF_UP);
    }

    @Test
    void wasAwardedWhatWasPublished() {
        var parts = agreements();
        assertThat(parts).hasSize(4);
        var agreed = sum(parts, part -> part.at("/contribution/agreed").asLong());
        var awarded = sum(parts, part -> part.at("/awarded/amount").asLong());
        var evidenced = sum(parts, part -> part.at("/awarded/evidenced").asLong());
        assertThat(agreed).isEqualTo(5_071_159_500L);
        assertThat(awarded).isEqualTo(52_740_058_800L);
        assertThat(awarded - evidenced).isEqualTo(7_911_008_820L);
        assertThat(times(awarded, agreed)).isEqualTo("10.40");
        assertThat(times(evidenced, agreed)).isEqualTo("8.84");
        assertThat(sum(parts, part -> part.at("/awarded/initiatives").asLong())).isEqualTo(36);
    }

    /** Of the whole programme it is told to those who see the whole. */
    @Test
    void hasTheFactorThatWasPublishedBesideIt() {
        var published = new ArrayList<JsonNode>();
        coordinator.get("/multiplier/published").is(200).json().get("items").forEach(one -> {
            if (one.get("where").asText().startsWith("Charla «Modelo Huella Local»")) {
                published.add(one);
            }
        });
        assertThat(published).hasSize(1);
        assertThat(published.get(0).get("ratio").decimalValue()).isEqualByComparingTo("10.4");
        assertThat(published.get(0).get("agreementId").isNull()).isTrue();
        assertThat(published.get(0).at("/ours/evidenced").decimalValue()).isPositive();
    }

    @Test
    void standsInAllStates() {
        var states = new HashSet<String>();
        for (var part : agreements()) {
            coordinator.get("/initiatives?limit=1&agreement=" + part.get("key").asText()).is(200).json().get("counts").fieldNames()
                    .forEachRemaining(states::add);
        }
        assertThat(states).containsExactlyInAnyOrderElementsOf(Arrays.stream(PipelineState.values()).map(Enum::name).toList());
    }
}
