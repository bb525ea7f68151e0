package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Papers;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of the portfolio, as those see them who move initiatives and those who follow them. */
@ServerTest
class PortfolioInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    private Ledger ledger;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    @Test
    void isKeptMovedAndPutRightOnItsPages() {
        var page = Visitor.signIn(browser.page(), "diseno");
        PortfolioPages.begin(page, ledger.id, "500.000.000", "sistema APR de la pantalla");
        page.fill("#bipCode", "4002 3687—0");
        page.fill("#shares-0-percent", "99,5");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("ocho dígitos", "suman 99");
        Look.at(page, "cartera-nueva");
        page.fill("#bipCode", "");
        page.fill("#shares-0-percent", "100");
        page.click("#do-save");
        assertThat(page.textContent("h1")).isEqualTo("Mejoramiento sistema APR de la pantalla, comuna de Laja");
        PortfolioPages.happened(page, "RATE", "2026-02-10");
        assertThat(page.locator("#amount").count()).as("a result has no amount").isZero();
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Falta el resultado");
        page.selectOption("#rate", "FI");
        Look.at(page, "cartera-hecho");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Con observaciones (FI)", "sin ingreso al SNI");
        PortfolioPages.happened(page, "WITHDRAWAL", "2026-03-01");
        page.fill("#reason", "Renuncia escrita");
        page.click("#do-save");
        assertThat(page.textContent(".facts")).contains("Desistida");
        page.locator(".history li").last().locator("a:has-text('anular')").click();
        page.click("#do-annul");
        assertThat(page.textContent(".errors")).contains("por qué se anula");
        Look.at(page, "cartera-anular");
        page.fill("#reason", "Era de otra iniciativa");
        page.click("#do-annul");
        assertThat(page.textContent(".history s")).contains("Desistimiento");
        assertThat(page.textContent("main")).contains("Era de otra iniciativa");
        assertThat(page.textContent(".facts")).contains("Con observaciones (FI)");
        Look.at(page, "cartera-iniciativa");
        page.click("text=Cambiar");
        page.fill("#object", "sistema APR de otra pantalla");
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains("otra pantalla");
        page.locator(".history a:has-text('Adjuntar')").first().click();
        page.setInputFiles("#sha256", Papers.pdf("oficio.pdf"));
        page.click("#do-attach");
        assertThat(page.textContent(".history")).contains("Documento agregado por");
        isPrinted(page.url());
        page.navigate("/cartera/tablero?q=pantalla");
        page.click(".board-card summary");
        Look.at(page, "cartera-tablero");
        page.click(".board-card details a:has-text('RATE')");
        assertThat(page.textContent("h1")).isEqualTo("Resultado del análisis (RATE)");
        page.navigate("/cartera?q=pantalla");
        Look.at(page, "cartera");
        var phone = Visitor.signIn(browser.phone(), "gore.biobio");
        phone.navigate("/cartera?q=otra+pantalla");
        Look.at(phone, "cartera");
        phone.locator("table.list tbody a").first().click();
        assertThat(phone.locator("text=Registrar un hecho").count()).as("no step that the visitor may not take").isZero();
        Look.at(phone, "cartera-iniciativa");
        phone.navigate("/cartera/tablero?q=pantalla");
        assertThat(phone.locator(".board-card details").count()).as("no move that the visitor may not make").isZero();
        Look.at(phone, "cartera-tablero");
        phone.navigate("/");
        Look.at(phone, "inicio-cartera");
    }

    /** The coordinator presses the button of the sheet: once for each state of the rows, with a PDF that says what the page says. */
    private void isPrinted(String at) {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate(at);
        page.click("#do-issue");
        assertThat(page.textContent("main")).contains("Se emitió la ficha", "Vigente");
        page.click("#do-issue");
        assertThat(page.textContent("main")).contains("Nada cambió desde la ficha");
        var sheet = page.request().get(page.locator("section[aria-labelledby=ficha] a:has-text('PDF')").first().getAttribute("href"));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(FileTexts.of(sheet.body()).replaceAll("\\s+", " ")).contains("sistema APR de otra pantalla", "Con observaciones (FI)",
                "$500.000.000");
        Look.at(page, "cartera-iniciativa-emitida");
    }
}
