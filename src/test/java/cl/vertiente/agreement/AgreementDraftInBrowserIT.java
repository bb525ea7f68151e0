package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The coordinator makes an agreement by the pages: drafts it, signs it, puts it into force, amends it and follows its products. */
@ServerTest
class AgreementDraftInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static void fits(Page page) {
        Axe.check(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
    }

    private static void product(Page page, int row, String code, String weight) {
        var at = "#products-" + row + "-";
        page.fill(at + "code", code);
        page.selectOption(at + "component", "DIAGNOSIS");
        page.fill(at + "name", "Diagnósticos " + code);
        page.fill(at + "goal", "20");
        page.fill(at + "unit", "diagnósticos");
        page.fill(at + "weight", weight);
        page.fill(at + "plannedStart", "2026-06-01");
        page.fill(at + "plannedEnd", "2026-12-31");
    }

    private static void installment(Page page, int row, String amount) {
        var at = "#installments-" + row + "-";
        page.fill(at + "number", String.valueOf(row + 1));
        page.fill(at + "milestone", row == 0 ? "Anticipo" : "Diagnósticos al 60 %");
        page.fill(at + "plannedOn", "2026-0" + (6 + row) + "-15");
        page.fill(at + "plannedAmount", amount);
    }

    private static String draft(Page page, String code) {
        page.navigate("/convenios");
        page.click("a[href='/convenios/nuevo']");
        Axe.check(page);
        page.fill("#code", code);
        page.fill("#name", "Convenio hecho por las páginas");
        page.fill("#objective", "Asistencia técnica a comités");
        page.selectOption("#regionCut", "08");
        page.selectOption("#executor-id", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.fill("#totalAmount", "100.000.000");
        page.fill("#budgetImputation", "33/01/125");
        page.fill("#start", "2026-06-01");
        page.fill("#end", "2027-05-31");
        page.fill("#bank", "BancoEstado");
        page.fill("#bankAccount", "533-0");
        page.fill("#renderingWorkingDays", "15");
        page.fill("#reviewMonths", "3");
        page.fill("#budget-0-item", "Honorarios de ingeniería");
        page.selectOption("#budget-0-component", "DIAGNOSIS");
        page.selectOption("#budget-0-category", "PERSONNEL");
        page.fill("#budget-0-approved", "100.000.000");
        installment(page, 0, "20.000.001");
        page.click("#do-addInstallment");
        installment(page, 1, "79.999.999");
        product(page, 0, "D-01", "60");
        page.click("#do-addProduct");
        product(page, 1, "D-02", "39");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("anticipo", "$20.000.001", "suman 99 %");
        assertThat(page.inputValue("#products-1-code")).isEqualTo("D-02");
        Axe.check(page);
        page.fill("#installments-0-plannedAmount", "20.000.000");
        page.fill("#installments-1-plannedAmount", "80.000.000");
        page.fill("#products-1-weight", "40");
        page.click("#do-save");
        assertThat(page.url()).endsWith("/actos");
        return page.url().replaceAll(".*/convenios/|/actos", "");
    }

    private static void startedBy(Page page, String id) {
        assertThat(page.textContent("main")).contains("Borrador", "Firmar el convenio");
        Axe.check(page);
        page.fill("#signedOn", "2026-05-20");
        page.click("#do-sign");
        assertThat(page.textContent("main")).contains("Firmado", "Poner en vigencia");
        page.fill("#act-kind", "Resolución Exenta");
        page.fill("#act-number", "7");
        page.fill("#act-date", "2026-06-02");
        page.fill("#act-service", "Gobierno Regional del Biobío");
        page.click("#do-start");
        assertThat(page.textContent("[role=alert]")).contains("total tramitación");
        page.fill("#act-fullyProcessedOn", "2026-06-05");
        page.click("#do-start");
        assertThat(page.textContent("main")).contains("Vigente", "Historia del convenio", "05-06-2026");
    }

    @Test
    void makesAnAgreementAndAmendsIt() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        var code = "W-" + UUID.randomUUID().toString().substring(0, 8);
        var id = draft(page, code);
        page.click("a[href='/convenios/" + id + "/editar']");
        assertThat(page.inputValue("#products-0-code")).isEqualTo("D-01");
        shot(page, "draft-1280");
        page.fill("#name", "Convenio editado por las páginas");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Convenio editado por las páginas");
        startedBy(page, id);
        shot(page, "acts-1280");
        fits(page);
        page.click("a[href$='/modificacion']");
        page.selectOption("#kind", "PRODUCTS");
        page.fill("#act", "Resolución Exenta N° 99");
        page.fill("#actDate", "2026-10-01");
        page.fill("#inForceFrom", "2026-10-15");
        page.fill("#detail", "Sube la meta");
        page.fill("#products-0-goal", "30");
        page.fill("#products-0-weight", "50");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("suman 90 %");
        page.fill("#products-1-weight", "50");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Resolución Exenta N° 99", "2 productos");
        page.navigate("/convenios/" + id + "/plan");
        assertThat(page.textContent("main")).contains("20 diagnósticos, 60 %", "30 diagnósticos, 50 %", "sin dato");
        fits(page);
        page.click("a[href*='producto=']");
        page.fill("#reportedOn", "2026-10-10");
        page.fill("#done", "15");
        page.setInputFiles("#evidenceSha256", new FilePayload("fichas.pdf", "application/pdf", Ledger.PDF));
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("50 %", "Informados 1 de 2 productos");
        shot(page, "plan-1280");
        page.navigate("/convenios/" + id + "/cuotas?cuota=" + installmentOf(page, id));
        page.fill("#requestedOn", "2026-10-01");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Solicitada el 01-10-2026");
        shot(page, "installments-1280");
        fits(page);
    }

    private static String installmentOf(Page page, String id) {
        page.navigate("/convenios/" + id + "/cuotas");
        return page.getAttribute("a[href*='cuota=']", "href").replaceAll(".*cuota=|#.*", "");
    }

    @Test
    void keepsWhoTakesPartOnAPhone() {
        var agreement = new DraftedAgreement().started();
        var page = Visitor.signIn(browser.phone(), "coordinacion");
        page.navigate("/convenios/" + agreement.id + "/participantes");
        page.click("a[href$='/participantes/nuevo']");
        fits(page);
        page.selectOption("#waterSystemId", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.fill("#beneficiaries", "320");
        page.fill("#components-DIAGNOSIS-goal", "1");
        page.click("#do-save");
        assertThat(page.textContent("[role=alert]")).contains("unidad");
        page.fill("#components-DIAGNOSIS-unit", "diagnóstico");
        page.selectOption("#components-DIAGNOSIS-personId", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        shot(page, "participation-390");
        page.click("#do-save");
        assertThat(page.url()).endsWith("/participantes");
        assertThat(page.textContent("main")).contains("320", "1 diagnóstico");
        shot(page, "participants-390");
        fits(page);
        page.click("a[href*='/participantes/']:not([href$='nuevo'])");
        page.click("main details summary");
        page.fill("#leftOn", "2026-10-01");
        page.fill("#reason", "El comité renunció");
        page.click("#do-leave");
        assertThat(page.textContent("main")).contains("Salió el 01-10-2026");
        for (var tab : new String[] {"plan", "cuotas", "actos"}) {
            page.navigate("/convenios/" + agreement.id + "/" + tab);
            shot(page, tab + "-390");
            fits(page);
        }
        page.navigate("/convenios/nuevo");
        shot(page, "draft-390");
        fits(page);
    }

    private static void shot(Page page, String name) {
        Look.picture(page, "agreement-" + name);
    }
}
