package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The improvements of the demonstration that answer gaps and are paid by the ledger. */
@ServerTest
class DemoImprovementsIT {

    private static final Map<String, String> FAR = Map.of("RECEIVED", "RESOLVED", "IN_OPERATION", "RESOLVED", "INSTALLED", "IN_ATTENTION",
            "IN_PURCHASE", "IN_ATTENTION", "APPROVED", "IN_ATTENTION");

    private final Api coordinator = Api.as("coordinacion");

    private String agreement(String code) {
        for (var one : coordinator.get("/agreements?limit=500").is(200).json().get("items")) {
            if (one.get("code").asText().equals(code)) {
                return one.get("id").asText();
            }
        }
        throw new AssertionError("no agreement " + code);
    }

    private List<JsonNode> answering(String agreement) {
        var found = new ArrayList<JsonNode>();
        coordinator.get("/improvements?limit=500&agreement=" + agreement).is(200).json().get("items").forEach(one -> {
            if (!one.path("gapId").isMissingNode() && !one.get("gapId").isNull()) {
                found.add(one);
            }
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAT-APR-08-DEMO", "PAT-APR-13-DEMO", "PAT-APR-07-DEMO", "PAT-APR-03-DEMO"})
    void takeTheirGapsAsFarAsTheyAre(String code) {
        var states = new HashMap<String, String>();
        for (var one : answering(agreement(code))) {
            var gap = coordinator.get("/gaps/" + one.get("gapId").asText()).is(200).json();
            states.put(one.get("state").asText(), gap.get("state").asText());
        }
        assertThat(states).containsAllEntriesOf(FAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAT-APR-08-DEMO", "PAT-APR-13-DEMO"})
    void arePaidByTheLedgerAndByNothingElse(String code) {
        var agreement = agreement(code);
        long paid = 0;
        for (var line : coordinator.get("/agreements/" + agreement + "/improvement-costs").is(200).json().get("items")) {
            assertThat(line.get("paid").asLong() + line.get("unlinked").asLong()).as("%s", line).isEqualTo(line.get("charged").asLong());
            paid += line.get("paid").asLong();
        }
        long sum = 0;
        for (var one : coordinator.get("/improvements?limit=500&agreement=" + agreement).is(200).json().get("items")) {
            sum += one.get("paid").asLong();
        }
        assertThat(paid).isPositive().isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAT-APR-08-DEMO", "PAT-APR-13-DEMO", "PAT-APR-07-DEMO", "PAT-APR-03-DEMO"})
    void areCommittedInTheLedgerAsFarAsTheyAreNotPaidAndFitTheirLines(String code) {
        var agreement = agreement(code);
        var committed = new HashMap<String, Long>();
        for (var line : coordinator.get("/agreements/" + agreement + "/budget").is(200).json().get("items")) {
            committed.put(line.get("id").asText(), line.get("committed").asLong());
            if (line.get("component").asText().equals("IMPROVEMENT")) {
                assertThat(line.get("available").asLong()).as("%s", line).isNotNegative();
            }
        }
        long sum = 0;
        for (var line : coordinator.get("/agreements/" + agreement + "/improvement-costs").is(200).json().get("items")) {
            assertThat(committed.get(line.get("budgetLineId").asText())).as("%s", line).isEqualTo(line.get("committed").asLong());
            sum += line.get("committed").asLong();
        }
        assertThat(sum).isPositive();
    }
}
