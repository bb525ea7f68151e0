package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The coordinator sees what is missing, goes where it is mended, and what came of it is shown; large and small. */
@ServerTest
class GuaranteesInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    private Papers papers;
    private int number;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        papers = Papers.signed();
    }

    private void looksRight(Page page, String name) {
        Look.at(page, "guarantees-" + name + "-" + ++number);
    }

    private static void paper(Page page, String number, String from, String to) {
        page.fill("#paper-issuer", "BancoEstado");
        page.fill("#paper-number", number);
        page.fill("#paper-startsOn", from);
        page.fill("#paper-expiresOn", to);
        page.setInputFiles("#paper-evidenceSha256", new FilePayload("boleta.pdf", "application/pdf", Ledger.PDF));
    }

    private void fromChecklistToRenewal(Page page, String name) {
        Visitor.signIn(page, "coordinacion");
        page.navigate("/convenios/" + papers.ledger.id + "/antecedentes");
        assertThat(page.textContent("main")).contains("Se exige una garantía de $5.000.000 y hay $0: faltan $5.000.000");
        looksRight(page, name);
        page.click("text=Ver garantías");
        assertThat(page.textContent("main")).contains("1.000 UTM de enero de 2026", "Este convenio no tiene garantías");
        page.click("a[href*='accion=RECORD']");
        page.selectOption("#kind", "BANK_GUARANTEE");
        page.fill("#amount", "cinco");
        paper(page, "BG-" + name, "2026-06-01", "2026-05-01");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("Escriba el monto con números");
        page.fill("#amount", "5.000.000");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("No puede vencer antes de empezar");
        assertThat(page.textContent("main")).contains("El documento ya llegó");
        looksRight(page, name);
        page.fill("#paper-expiresOn", "2026-11-10");
        page.click("#do-save");
        assertThat(page.url()).endsWith("/garantias");
        assertThat(page.textContent("main")).contains("BG-" + name, "Vigente", "vence el 10-11-2026, en 21 días",
                "antes del término del convenio, el 31-05-2027");
        looksRight(page, name);
        page.click("a[href*='accion=RENEW']");
        assertThat(page.inputValue("#amount")).isEqualTo("5000000");
        paper(page, "BG2-" + name, "2026-10-15", "2027-08-31");
        looksRight(page, name);
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Renueva a BG-" + name, "Renovada por BG2-" + name)
                .doesNotContain("Requiere atención");
        page.click("tr:has-text('Renovada por') a[href*='accion=RETURN']");
        page.fill("#on", "2026-10-15");
        page.fill("#act", "Oficio 33");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).isNotBlank();
        page.setInputFiles("#evidenceSha256", new FilePayload("oficio.pdf", "application/pdf", Ledger.PDF));
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("La devolución de la garantía", "Devuelta", "Oficio 33");
        looksRight(page, name);
        page.navigate("/convenios/" + papers.ledger.id + "/antecedentes?requisito=STATUTES#registrar");
        page.fill("#seenOn", "2026-06-01");
        page.fill("#constitutedOn", "2025-01-15");
        page.setInputFiles("#evidenceSha256", new FilePayload("estatutos.pdf", "application/pdf", Ledger.PDF));
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("no cumplía los 2 años", "31-08-2027");
        looksRight(page, name);
    }

    @Test
    void keepsAGuaranteeOnALargeScreen() {
        fromChecklistToRenewal(browser.page(), "large");
    }

    @Test
    void keepsAGuaranteeOnATelephone() {
        fromChecklistToRenewal(browser.phone(), "phone");
    }

    @Test
    void saysWhatRunsOutWhereItIsSeen() {
        papers.guarantee(java.util.UUID.randomUUID().toString(), papers.body(5_000_000, "2026-06-01", "2026-12-10")).is(201);
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/");
        assertThat(page.textContent("main")).contains("Garantías que requieren atención");
        looksRight(page, "home");
        page.navigate("/convenios?q=PAT-APR-03");
        assertThat(page.textContent("main")).contains("Garantía por vencer");
        looksRight(page, "list");
        page.navigate("/convenios/" + papers.ledger.id);
        assertThat(page.textContent("main")).contains("en 51 días", "antes del término del convenio");
        looksRight(page, "sheet");
        page.navigate("/informes/trimestral?quarter=2026-Q3");
        assertThat(page.textContent("main")).contains("PAT-APR-08-DEMO", "sin dato", "de lo transferido");
        looksRight(page, "quarterly");
        page.navigate("/informes");
        assertThat(page.textContent("main")).contains("Informe trimestral de convenios");
    }

    @Test
    void showsTheQuarterOnATelephone() {
        var page = Visitor.signIn(browser.phone(), "gore.maule");
        page.navigate("/informes/trimestral?quarter=2026-Q3");
        assertThat(page.textContent("main")).contains("PAT-APR-07-DEMO").doesNotContain("PAT-APR-08-DEMO");
        looksRight(page, "quarterly-phone");
        page.navigate("/convenios");
        looksRight(page, "list-phone");
    }
}
