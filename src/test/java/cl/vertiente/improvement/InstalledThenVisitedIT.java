package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an improvement put into the register is what the next visit observes: one installation, one history. */
@ServerTest
class InstalledThenVisitedIT {

    private final Api coordinator = Api.as("coordinacion");

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static JsonNode known(String address) {
        return Api.as("coordinacion").get(address + "/known").is(200).json();
    }

    @Test
    void theVisitObservesTheSameInstallation() {
        var ledger = Ledger.signed();
        var improving = Improving.at(ledger).propose().upTo("receive");
        var asset = improving.read().get("assetId").asText();
        var address = Visits.fresh();
        var body = Visits.with(Visits.body(improving.system(), 0, Visits.complete()), "agreementId", ledger.id);
        coordinator.put(address, body).is(201);
        assertThat(known(address).get("previousId").isNull()).as("nobody was here before").isTrue();
        var entry = known(address).at("/answers/disinfection/0");
        assertThat(entry.get("id").asText()).isEqualTo(asset);
        assertThat(entry.get("condition").asText()).isEqualTo("GOOD");
        assertThat(entry.get("name").asText()).isNotBlank();
        Api.as("gore.maule").get(address + "/known").is(404);
        Api.as("admin").get(address + "/known").is(403);

        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/diagnosticos" + address.substring(10) + "/editar/" + section());
        assertThat(page.textContent(".previous:has(#answers-disinfection-same)")).contains(entry.get("name").asText());
        Look.at(page, "visita-con-registro");
        page.check("#answers-disinfection-same");
        page.click("#do-save");
        var answers = Visits.read(coordinator, address).at("/answers/disinfection");
        assertThat(answers).hasSize(1);
        assertThat(answers.at("/0/id").asText()).isEqualTo(asset);

        var seen = Visits.complete();
        seen.put("disinfection", List.of(Map.of("id", asset, "name", entry.get("name").asText(), "device", "DOSING_PUMP",
                "condition", "REGULAR")));
        coordinator.put(address, Visits.with(Visits.with(body, "answers", seen), "baseVersion", 2)).is(200);
        for (var verb : List.of("submit", "take", "approve")) {
            Visits.step(coordinator, address, verb, Map.of()).is(200);
        }
        var registered = coordinator.get("/water-systems/" + improving.system() + "/assets").is(200).json().get("items");
        assertThat(registered).as("one installation").hasSize(1);
        assertThat(registered.get(0).get("id").asText()).isEqualTo(asset);
        assertThat(registered.get(0).findValue("condition").asText()).isEqualTo("REGULAR");
        assertThat(known(address).at("/answers/disinfection/0/condition").asText()).as("what the visit saw is not of before it")
                .isEqualTo("GOOD");
        var next = Visits.fresh();
        coordinator.put(next, Visits.with(Visits.with(body, "visitAt", "2026-10-20T08:00:00-03:00"), "answers", Map.of())).is(201);
        assertThat(known(next).get("previousId").asText()).isEqualTo(address.substring(11));
        assertThat(known(next).at("/answers/disinfection/0/condition").asText()).isEqualTo("REGULAR");
        assertThat(known(next).at("/answers/disinfection")).hasSize(1);
    }

    /** In which part of the form it is asked. */
    private String section() {
        for (var section : coordinator.get("/questionnaires/diagnosis/1").is(200).json().get("sections")) {
            if (section.get("questions").findValuesAsText("id").contains("disinfection")) {
                return section.get("id").asText();
            }
        }
        throw new AssertionError("nobody asks for the disinfection");
    }
}
