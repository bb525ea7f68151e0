package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.improvement.Improving;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of goods of an agreement as it is issued for its closing: by REST and on its page. */
@ServerTest
class GoodsReportIT {

    private static final String AT = "/reports/bienes-convenio/issues";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private Ledger ledger;

    @BeforeEach
    void received() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    private String text(String issue) {
        return FileTexts.of(coordinator.get("/issued-reports/" + issue + ".pdf").is(200).bytes()).replaceAll("\\s+", " ");
    }

    @Test
    void isIssuedOnceForTheSameRowsAndSupersededByOthers() {
        var asked = Map.of("agreementId", ledger.id);
        var empty = coordinator.post(AT, asked).is(201).json();
        assertThat(text(empty.get("id").asText())).contains("todavía no se entrega ningún bien");
        var improving = Improving.at(ledger).propose().upTo("receive");
        var first = Api.as("encargado").post(AT, asked).is(201).json();
        assertThat(Api.as("rendiciones").post(AT, asked).is(200).json().get("code")).isEqualTo(first.get("code"));
        assertThat(text(first.get("id").asText())).contains("Clorador automático", "Bombas del Sur SpA", "$3.200.000")
                .doesNotContain("76.086.428-5");
        var goods = coordinator.get(ledger.path("/goods")).is(200).json().get("items");
        assertThat(goods).hasSize(1);
        assertThat(goods.get(0).get("code").asText()).isEqualTo(improving.read().get("code").asText());
        var old = Api.as("gore.biobio").get("/issued-reports/" + empty.get("id").asText()).is(200).json();
        assertThat(old.get("state").asText()).isEqualTo("SUPERSEDED");
        Api.as("gore.biobio").get("/issued-reports/" + first.get("id").asText() + ".xlsx").is(200);
        Api.as("gore.maule").get("/issued-reports/" + first.get("id").asText()).is(404);
    }

    @Test
    void refusesWhatIsNoAgreement() {
        coordinator.post(AT, Map.of("agreementId", UUID.randomUUID())).is(404);
        assertThat(coordinator.post(AT, Map.of()).is(422).pointers()).containsExactly("/agreementId");
        assertThat(coordinator.post(AT, Map.of("agreementId", "no")).is(422).pointers()).containsExactly("/agreementId");
        Api.as("gore.biobio").post(AT, Map.of("agreementId", ledger.id)).is(403);
    }

    @Test
    void hasItsPage() {
        Improving.at(ledger).propose().upTo("receive");
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/mejoras?agreement=" + ledger.id);
        page.click("text=Bienes del convenio");
        assertThat(page.textContent("table.list")).contains("Clorador automático", "Bombas del Sur SpA", "$3.200.000");
        page.click("#do-issue");
        assertThat(page.textContent("main")).contains("Se emitió la lista de bienes", "Vigente");
        page.click("#do-issue");
        assertThat(page.textContent("main")).contains("sigue vigente");
        Look.at(page, "bienes");
        var phone = Visitor.signIn(browser.phone(), "gore.biobio");
        phone.navigate("/mejoras/bienes?agreement=" + ledger.id);
        assertThat(phone.locator("#do-issue").count()).isZero();
        Look.at(phone, "bienes");
        phone.navigate("/mejoras/bienes?agreement=" + UUID.randomUUID());
        assertThat(phone.textContent("h1")).doesNotContain("Bienes del convenio");
    }
}
