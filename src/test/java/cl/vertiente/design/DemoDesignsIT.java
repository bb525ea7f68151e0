package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The designs of the demonstration that lead to an initiative. */
@ServerTest
class DemoDesignsIT {

    private final Api coordinator = Api.as("coordinacion");

    @Test
    void approvedOnesLeadToTheInitiativeOfTheirCommittee() {
        var linked = new ArrayList<String>();
        for (var row : coordinator.get("/engineering-designs?limit=500&state=APPROVED").is(200).json().get("items")) {
            if (row.get("code").asText().contains("-DEMO-")) {
                var design = coordinator.get("/engineering-designs/" + row.get("id").asText()).is(200).json();
                for (var asked : design.get("initiatives")) {
                    var initiative = coordinator.get("/initiatives/" + asked.get("id").asText()).is(200).json();
                    assertThat(initiative.at("/systems/0/id")).as("%s", row).isEqualTo(design.at("/servedSystems/0/id"));
                    linked.add(asked.get("id").asText());
                }
            }
        }
        assertThat(linked).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }
}
