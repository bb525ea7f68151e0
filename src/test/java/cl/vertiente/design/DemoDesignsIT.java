package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The designs of the demonstration: where they lead, what they answer and cost, and what their files hold. */
@ServerTest
class DemoDesignsIT {

    private final Api coordinator = Api.as("coordinacion");

    private List<JsonNode> designs(String filter) {
        var found = new ArrayList<JsonNode>();
        coordinator.get("/engineering-designs?limit=500" + filter).is(200).json().get("items").forEach(row -> {
            if (row.get("code").asText().contains("-DEMO-")) {
                found.add(coordinator.get("/engineering-designs/" + row.get("id").asText()).is(200).json());
            }
        });
        return found;
    }

    private JsonNode of(JsonNode design, String what) {
        return coordinator.get("/engineering-designs/" + design.get("id").asText() + "/" + what).is(200).json();
    }

    private static long sum(JsonNode lines) {
        long sum = 0;
        for (var line : lines) {
            sum += line.get("amount").asLong();
        }
        return sum;
    }

    @Test
    void answerConfirmedGapsOfTheirCommitteeAsFarAsTheyAre() {
        int answering = 0;
        for (var design : designs("")) {
            for (var answered : design.get("gaps").properties()) {
                var gap = coordinator.get("/gaps/" + answered.getKey()).is(200).json();
                assertThat(gap.get("waterSystemId")).as("%s", gap).isEqualTo(design.at("/servedSystems/0/id"));
                assertThat(gap.get("component").asText()).isEqualTo("DESIGN");
                assertThat(gap.get("confirmed").asBoolean()).isTrue();
                assertThat(gap.get("state").asText()).as("%s", design.get("code")).isIn(design.get("state").asText().equals("PLANNED")
                        ? Set.of("DETECTED", "PRIORITISED") : Set.of("IN_ATTENTION"));
            }
            answering += design.get("gaps").isEmpty() ? 0 : 1;
        }
        assertThat(answering).isBetween(15, 30);
    }

    @Test
    void costWhatTheLedgerSaysAndNothingElse() {
        int costing = 0;
        var charged = new HashMap<String, Long>();
        var free = new HashMap<String, Long>();
        for (var design : designs("")) {
            var cost = of(design, "cost");
            assertThat(cost.get("amount").asLong()).as("%s", cost).isEqualTo(sum(of(design, "charges").get("items"))).isNotNegative();
            costing += cost.get("amount").asLong() > 0 ? 1 : 0;
            charged.merge(design.get("agreementId").asText(), cost.get("amount").asLong(), Long::sum);
            free.put(design.get("agreementId").asText(), sum(of(design, "chargeable").get("items")));
        }
        assertThat(costing).isBetween(18, 30);
        charged.forEach((agreement, amount) -> {
            long ledger = 0;
            for (var line : coordinator.get("/agreements/" + agreement + "/budget").is(200).json().get("items")) {
                ledger += line.get("component").asText().equals("DESIGN") ? line.get("rendered").asLong() : 0;
            }
            assertThat(amount + free.get(agreement)).as("designs of %s", agreement).isEqualTo(ledger);
        });
    }

    @Test
    void lackLessOfTheirFileTheFurtherTheyAre() {
        var there = new HashMap<String, Integer>();
        for (var design : designs("&stage=EXECUTION")) {
            there.merge(design.get("state").asText(), of(design, "checklist?stage=EXECUTION").get("settled").asInt(), Math::max);
        }
        assertThat(there.get("PLANNED")).isLessThan(there.get("IN_PROGRESS"));
        assertThat(there.get("IN_PROGRESS")).isLessThan(there.get("APPROVED"));
    }

    @Test
    void approvedOnesLeadToTheInitiativeOfTheirCommittee() {
        var linked = new ArrayList<String>();
        for (var design : designs("&state=APPROVED")) {
            for (var asked : design.get("initiatives")) {
                var initiative = coordinator.get("/initiatives/" + asked.get("id").asText()).is(200).json();
                assertThat(initiative.at("/systems/0/id")).as("%s", design).isEqualTo(design.at("/servedSystems/0/id"));
                linked.add(asked.get("id").asText());
            }
        }
        assertThat(linked).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }
}
