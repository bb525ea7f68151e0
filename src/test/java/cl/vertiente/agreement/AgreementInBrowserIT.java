package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The coordinator keeps an agreement: what is wrong is said at its place, nothing typed is lost, and what came of it is shown. */
@ServerTest
class AgreementInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    private Ledger ledger;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    @Test
    void amendsTheAmountAndTheBudget() {
        var page = Visitor.signIn(browser.phone(), "coordinacion");
        page.navigate("/convenios/" + ledger.id + "/actos");
        page.click("a[href$='/modificacion']");
        Axe.check(page);
        fill(page);
        page.fill("#newTotal", "150.000.000");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("Adjunte la aprobación escrita");
        page.setInputFiles("#approvalSha256", new FilePayload("oficio.pdf", "application/pdf", Ledger.PDF));
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("$120.000.000", "$150.000.000");
        assertThat(page.inputValue("#act")).isEqualTo("Resolución Exenta N° 99");
        Axe.check(page);
        page.fill("#newTotal", "120.000.000");
        page.click("#do-save");
        assertThat(page.url()).endsWith("/convenios/" + ledger.id + "/actos");
        assertThat(page.textContent("main")).contains("$100.000.000", "$120.000.000", "Resolución Exenta N° 99", "Aprobación escrita");
        Axe.check(page);
        page.navigate("/convenios/" + ledger.id + "/presupuesto");
        assertThat(page.textContent("main")).contains("Análisis de agua", "Firmado");
        Axe.check(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
    }

    @Test
    void recordsAPaperOfTheChecklist() {
        var page = Visitor.signIn(browser.phone(), "coordinacion");
        page.navigate("/convenios/" + ledger.id + "/antecedentes");
        Axe.check(page);
        page.click("a[href*='requisito=REGISTRY_19862']");
        page.fill("#seenOn", "2026-10-01");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("Adjunte el documento", "hasta cuándo");
        page.setInputFiles("#evidenceSha256", new FilePayload("certificado.pdf", "application/pdf", Ledger.PDF));
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("hasta cuándo").doesNotContain("Adjunte el documento");
        assertThat(page.textContent("main")).contains("El documento ya llegó");
        Axe.check(page);
        page.fill("#validUntil", "2026-12-31");
        page.click("#do-save");
        assertThat(page.url()).endsWith("/antecedentes");
        assertThat(page.textContent("main")).contains("Faltan o vencieron 11", "31-12-2026", "Abrir");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
    }

    /** 120 millions are there; a line loses two, which a new one gets. */
    private static void fill(Page page) {
        page.selectOption("#kind", "AMOUNT");
        page.fill("#act", "Resolución Exenta N° 99");
        page.fill("#actDate", "2026-10-01");
        page.fill("#inForceFrom", "2026-10-15");
        page.fill("#detail", "Ajusta el monto total a la suma de los ítems");
        page.fill("#known-0-approved", "18.000.000");
        page.fill("#added-0-item", "Análisis de agua");
        page.selectOption("#added-0-component", "DIAGNOSIS");
        page.selectOption("#added-0-category", "OPERATION");
        page.fill("#added-0-approved", "2.000.000");
    }
}
