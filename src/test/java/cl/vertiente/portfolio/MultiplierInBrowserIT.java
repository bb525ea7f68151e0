package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The multiplier on its pages, opened down to the document. */
@ServerTest
class MultiplierInBrowserIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Portfolio portfolio = new Portfolio();
    private Ledger ledger;

    @BeforeEach
    void told() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        portfolio.awarded(portfolio.initiative(List.of("08304"), ledger.id, 100), "2026-04-20", 850_000_000);
        portfolio.happens(portfolio.initiative(List.of("08301"), ledger.id, 100), "AWARD", "2026-05-04", "amount", 150_000_000, "taxId",
                "76.086.428-5");
    }

    @Test
    void isOpenedDownToTheDocument() {
        var page = Visitor.signIn(browser.page(), "gore.biobio");
        page.navigate("/cartera");
        page.click("text=Multiplicador");
        page.selectOption("#agreement", ledger.id);
        page.click("form.filters button");
        assertThat(page.textContent("main").replaceAll("\\s+", " ")).contains("10,00 veces", "con respaldo: 8,50 veces", "85,0 %",
                "$1.000.000.000", "$150.000.000");
        Look.at(page, "cartera-multiplicador");
        page.click("a.figure:has-text('$1.000.000.000')");
        assertThat(page.textContent("h1")).isEqualTo("Adjudicada");
        assertThat(page.textContent("main")).contains("$850.000.000", "Sin respaldo");
        Look.at(page, "cartera-multiplicador-filas");
        var document = page.locator("table a:has-text('Decreto 77')").getAttribute("href");
        Api.as("gore.biobio").get(document.replace("/api/v1", "")).is(200);
        page.click("table a:has-text('Mejoramiento') >> nth=0");
        assertThat(page.url()).contains("/cartera/");
    }

    @Test
    void fitsATelephoneAndPartsByWhatIsAsked() {
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        phone.navigate("/cartera/multiplicador?agreement=" + ledger.id + "&by=COMMUNE");
        assertThat(phone.textContent("main")).contains("partes iguales");
        Look.at(phone, "cartera-multiplicador-telefono");
        phone.navigate("/cartera/multiplicador?agreement=" + ledger.id + "&known=2026-10-01");
        assertThat(phone.textContent("main")).as("nothing was known then").contains("Aún no hay montos");
    }
}
