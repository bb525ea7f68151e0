package cl.vertiente.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.improvement.Improving;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for whom, how far each component is at each committee, and where the money stands: on the home page and by REST. */
@ServerTest
class OverviewIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static JsonNode overview(String account) {
        return Api.as(account).get("/overview").is(200).json();
    }

    /** Each says how many there are, and the list behind it has as many. */
    @ParameterizedTest
    @CsvSource({"coordinacion", "terreno", "capacitacion", "diseno", "rendiciones", "gore.biobio"})
    void countsWhatItsListsShow(String account) {
        for (var step : overview(account).get("waiting")) {
            var list = Api.as(account).get(step.get("_rows").asText().replace("/api/v1", "") + "&limit=500").is(200).json();
            assertThat(list.get("next").isNull()).isTrue();
            assertThat(list.get("items")).as("%s", step).hasSize(step.get("many").asInt());
        }
    }

    @Test
    void namesEachStepThatWaitsForTheCoordinator() {
        Improving.at(Ledger.signed()).propose();
        assertThat(overview("coordinacion").get("waiting").findValuesAsText("key")).contains("improvement.waiting.PROPOSED",
                "training.waiting.HELD");
        assertThat(overview("rendiciones").get("waiting")).isEmpty();
        var page = browser.page();
        Visitor.signIn(page, "coordinacion");
        page.navigate("/");
        var said = new ArrayList<String>();
        page.locator("section[aria-labelledby=mio] li a").all().forEach(link -> said.add(link.getAttribute("href")));
        assertThat(said).contains("/mejoras?state=PROPOSED", "/capacitacion?state=HELD");
        assertThat(page.textContent("main")).doesNotContain("Nada espera por usted hoy");
        Look.at(page, "inicio-pasos");
        page.click("a[href='/mejoras?state=PROPOSED']");
        assertThat(page.textContent("main")).contains("Clorador automático en caseta");
    }

    @Test
    void tellsHowFarEachComponentIsAtEachCommittee() {
        var ledger = Ledger.signed();
        var improving = Improving.at(ledger).propose().upTo("approve");
        var coordinator = Api.as("coordinacion");
        var matrix = coordinator.get("/overview?agreement=" + ledger.id).is(200).json().get("matrix");
        assertThat(matrix).hasSize(1);
        assertThat(matrix.at("/0/waterSystemId").asText()).isEqualTo(improving.system());
        assertThat(matrix.at("/0/IMPROVEMENT").toString()).isEqualTo("{\"APPROVED\":1}");
        assertThat(matrix.at("/0/DIAGNOSIS")).isEmpty();
        Improving.at(ledger).propose();
        assertThat(coordinator.get("/overview?agreement=" + ledger.id).is(200).json().get("matrix")).hasSize(2);
        assertThat(Api.as("gore.biobio").get("/overview?agreement=" + ledger.id).is(200).json().get("matrix").toString())
                .doesNotContain("PROPOSED");
    }

    @Test
    void keepsMoneyFromThoseWhomItIsNoBusiness() {
        assertThat(overview("coordinacion").get("figures")).isNotEmpty();
        assertThat(overview("terreno").get("figures")).isEmpty();
        assertThat(overview("terreno").get("alerts")).isEmpty();
        Api.as("gore.maule").get("/overview?agreement=" + Ledger.signed().id).is(404);
        Api.as("coordinacion").get("/overview?agreement=" + UUID.randomUUID()).is(404);
        Api.as("coordinacion").get("/overview?agreement=nada").is(400);
        Api.as("coordinacion").get("/overview?colour=red").is(400);
    }
}
