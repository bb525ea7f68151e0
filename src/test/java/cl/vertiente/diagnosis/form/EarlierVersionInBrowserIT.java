package cl.vertiente.diagnosis.form;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the visit before answered stands beside the question, also when the form was published anew in between. */
@ServerTest
class EarlierVersionInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @Test
    void isShownAndTakenOver() {
        Ledger.clock(Server.CLOCK);
        var system = Visits.system(5);
        var answers = Visits.complete();
        answers.put("water_right_res", "Res. DGA 77/2001");
        var before = Visits.inReview(Visits.with(Visits.body(system, 0, answers), "visitAt", "2026-10-05T10:00:00-03:00"));
        Visits.step(Api.as("coordinacion"), before, "approve", Map.of()).is(200);
        var newer = QuestionnaireIT.next();
        Api.as("coordinacion").post("/questionnaires/diagnosis?dryRun=false", newer).is(201);
        var now = Visits.fresh();
        Api.as("terreno").put(now, Visits.with(Visits.body(system, 0, Map.of("inhabitants", 421)), "questionnaireVersion",
                newer.get("version").asInt())).is(201);

        var page = browser.page();
        Visitor.signIn(page, "terreno");
        page.navigate("/diagnosticos/" + now.substring("/diagnoses/".length()) + "/editar/rights");
        assertThat(page.textContent(".previous:has(#answers-water_right_res-same)")).contains("Res. DGA 77/2001");
        Look.at(page, "diagnosis-earlier-version");
        page.check("#answers-water_right_res-same");
        page.click("#do-save");
        page.waitForURL("**/diagnosticos/*-*");
        assertThat(Visits.read(Api.as("terreno"), now).at("/answers/water_right_res").asText()).isEqualTo("Res. DGA 77/2001");
    }
}
