package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.design.DesignPages;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Papers;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The way of a peso, page by page and each by whose turn it is: a design whose file lacks nothing is paid and approved, its works are
 * postulated, observed, recommended, approved by the council, agreed, tendered and awarded, and the regional government opens the
 * multiplier down to the document of the award.
 */
@ServerTest
class DesignToMultiplierInBrowserIT {

    private static final List<String> PRODUCTS = List.of("DETAILED_ENGINEERING", "BUDGET");
    private static final List<String> PAPERS = List.of("Resumen consolidado", "Certificados de dominio", "Certificados de los derechos",
            "Cronograma", "Listado de beneficiarios", "Modelo de gestión", "Pertinencia y visación", "Seremi de Salud");

    @RegisterExtension
    private final Browser browser = new Browser();

    private final FilePayload decree = Papers.pdf("decreto-adjudicacion.pdf");
    private final String name = "Red de la corriente " + UUID.randomUUID().toString().substring(0, 8);
    private Ledger ledger;
    private String system;
    private String design;
    private Page designer;
    private Page coordinator;

    @BeforeEach
    void agreed() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000, true);
        ledger.record(ledger.income("2026-06-10", 80_000_000)).is(201);
        var paid = ledger.invoice("2026-06-12", 6_000_000);
        paid.put("lines", List.of(Map.of("budgetLineId", ledger.line("DESIGN_OPERATION"), "amount", 6_000_000, "description",
                "Ingeniería de detalle")));
        ledger.record(paid).is(201);
        system = Registered.id(Registered.alone("Laja", Registered.name()));
        Api.as("coordinacion").put(ledger.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", system, "beneficiaries",
                480)).is(201);
    }

    @Test
    void leadsFromADesignToTheDocumentBehindThePeso() {
        designer = Visitor.signIn(browser.page(), "diseno");
        coordinator = Visitor.signIn(browser.page(), "coordinacion");
        isPlannedAndWorkedOn();
        lacksNothingOfItsFile();
        isPaidByTheLedger();
        isApproved();
        asksPublicMoney();
        isObservedAndRecommended();
        isApprovedAgreedAndAwarded();
        isOpenedDownToItsDocument();
    }

    private void isPlannedAndWorkedOn() {
        designer.navigate("/disenos/nuevo?convenio=" + ledger.id);
        designer.fill("#name", name);
        designer.selectOption("#stage", "EXECUTION");
        designer.fill("#beneficiaries", "480");
        designer.check("#system-" + system);
        designer.click("#do-addProduct");
        for (int i = 0; i < PRODUCTS.size(); i++) {
            var product = "#products-" + i + "-";
            designer.selectOption(product + "kind", PRODUCTS.get(i));
            designer.fill(product + "contractor", "Consultora de la corriente");
            designer.fill(product + "plannedStart", "2026-06-01");
            designer.fill(product + "plannedEnd", "2026-08-31");
        }
        designer.click("#do-save");
        assertThat(designer.textContent("h1")).contains(name);
        design = designer.url().replaceAll("\\?.*", "");
        designer.click("#do-take-START");
        for (var product : PRODUCTS) {
            designer.navigate(design + "/productos/" + product);
            DesignPages.report(designer, "2026-08-03", "100");
            DesignPages.deliver(designer, "Versión para postular");
            coordinator.navigate(design + "/productos/" + product);
            DesignPages.approve(coordinator);
        }
        designer.navigate(design);
        assertThat(designer.textContent(".facts")).contains("100 %", "2 de 2", "Ejecución: faltan 9 de 11 documentos");
    }

    private void lacksNothingOfItsFile() {
        designer.click("main a:has-text('faltan 9 de 11')");
        assertThat(designer.textContent("tr:has-text('Diseño de ingeniería completo')")).as("an approved product").contains("Está");
        PAPERS.forEach(paper -> DesignPages.file(designer, paper));
        assertThat(designer.textContent("main")).contains("Ejecución: falta 1 de 11 documentos");
        DesignPages.spare(designer, "Autorizaciones", "No atraviesa caminos públicos");
        assertThat(designer.textContent("main")).contains("Ejecución: no falta nada");
        designer.click("#do-issue");
        assertThat(designer.textContent("main")).contains("Se emitió la lista", "Vigente");
    }

    private void isPaidByTheLedger() {
        var analyst = Visitor.signIn(browser.page(), "rendiciones");
        analyst.navigate(design);
        analyst.locator("#line").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        analyst.click("#do-charge");
        assertThat(analyst.textContent("section[aria-labelledby=costo]")).contains("$6.000.000", "Ingeniería de detalle");
    }

    private void isApproved() {
        designer.navigate(design);
        designer.click("#do-take-SUBMIT");
        assertThat(designer.textContent(".facts")).contains("En revisión");
        coordinator.navigate(design);
        coordinator.click("#do-take-APPROVE");
        assertThat(coordinator.textContent(".facts")).contains("Aprobado");
    }

    private void asksPublicMoney() {
        PortfolioPages.begin(designer, ledger.id, "1.100.000.000", "sistema APR " + name);
        designer.check("#system-" + system);
        designer.click("#do-save");
        var initiative = designer.url().replaceAll("\\?.*", "");
        PortfolioPages.happened(designer, "POSTULATION", "2026-07-01");
        designer.fill("#amount", "1.100.000.000");
        designer.selectOption("#source", "FNDR");
        proven("oficio.pdf");
        PortfolioPages.keep(designer, "Postulada");
        designer.navigate(design);
        designer.selectOption("#initiative", initiative.substring(initiative.lastIndexOf('/') + 1));
        designer.click("#do-link");
        assertThat(designer.textContent("section[aria-labelledby=iniciativas]")).contains(name, "Postulada");
        designer.click("section[aria-labelledby=iniciativas] a:has-text('" + name + "')");
    }

    private void isObservedAndRecommended() {
        PortfolioPages.happened(designer, "SNI_ENTRY", "2026-07-10");
        PortfolioPages.keep(designer, "En evaluación técnica");
        PortfolioPages.happened(designer, "RATE", "2026-09-08");
        designer.selectOption("#rate", "FI");
        PortfolioPages.keep(designer, "Con observaciones (FI)");
        assertThat(designer.textContent(".facts")).contains("Quien formula");
        assertThat(designer.textContent("main")).as("sixty working days from the eighth of September")
                .contains("Responder la falta de información (FI)", "hasta el 03-12-2026");
        PortfolioPages.happened(designer, "RATE", "2026-09-25");
        designer.selectOption("#rate", "RS");
        PortfolioPages.keep(designer, "Recomendada (RS)");
        assertThat(designer.textContent("main")).contains("hasta el 31-12-2028").doesNotContain("falta de información (FI): hasta");
    }

    private void isApprovedAgreedAndAwarded() {
        PortfolioPages.happened(designer, "CORE_APPROVAL", "2026-10-01");
        designer.fill("#amount", "1.060.000.000");
        designer.fill("#reference", "Certificado 88");
        designer.fill("#session", "Sesión ordinaria 18");
        proven("certificado-core.pdf");
        PortfolioPages.keep(designer, "Aprobada por CORE");
        PortfolioPages.happened(designer, "AGREEMENT", "2026-10-05");
        designer.fill("#reference", "Resolución 410");
        designer.fill("#party", "Municipalidad de Laja");
        PortfolioPages.keep(designer, "Con convenio");
        PortfolioPages.happened(designer, "TENDER", "2026-10-07");
        designer.fill("#reference", "4567-LP26");
        designer.click("#do-save");
        assertThat(designer.textContent(".errors")).contains("ChileCompra");
        designer.fill("#reference", "4567-12-LP26");
        PortfolioPages.keep(designer, "En licitación");
        PortfolioPages.happened(designer, "AWARD", "2026-10-16");
        designer.fill("#amount", "1.040.000.000");
        designer.fill("#taxId", "76.086.428-5");
        designer.fill("#reference", "Decreto 903");
        designer.setInputFiles("#sha256", decree);
        PortfolioPages.keep(designer, "Adjudicada");
        assertThat(designer.textContent(".facts")).contains("$1.100.000.000", "$1.060.000.000", "$1.040.000.000");
        assertThat(designer.locator(".history .warning").count()).as("nothing is missing on its way").isZero();
        Look.at(designer, "corriente-iniciativa");
    }

    private void proven(String document) {
        designer.setInputFiles("#sha256", Papers.pdf(document));
    }

    private void isOpenedDownToItsDocument() {
        coordinator.navigate("/cartera/multiplicador?agreement=" + ledger.id);
        assertThat(coordinator.textContent("main")).as("on the eighty millions transferred, of which none was sent to the government yet")
                .contains("$80.000.000", "13,00 veces");
        var page = Visitor.signIn(browser.page(), "gore.biobio");
        page.navigate("/cartera");
        page.click("text=Multiplicador");
        page.selectOption("#agreement", ledger.id);
        page.click("form.filters button");
        assertThat(page.textContent("main").replaceAll("\\s+", " ")).as("on the hundred millions agreed")
                .contains("11,00 veces", "10,60 veces", "10,40 veces", "con respaldo: 10,40 veces");
        Look.at(page, "corriente-multiplicador");
        page.locator("a.figure:has-text('$1.040.000.000')").first().click();
        assertThat(page.textContent("h1")).isEqualTo("Adjudicada");
        assertThat(page.textContent(".facts")).contains("$1.040.000.000");
        var row = page.locator("table.list tbody tr");
        assertThat(row.count()).isEqualTo(1);
        assertThat(row.textContent()).contains(name, "16-10-2026", "Decreto 903", "$1.040.000.000");
        Look.at(page, "corriente-multiplicador-filas");
        var document = page.request().get(page.getAttribute("table.list a:has-text('Decreto 903')", "href"));
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.body()).as("the paper that the designer brought").isEqualTo(decree.buffer);
        assertThat(Visitor.signIn(browser.page(), "gore.maule").request().get(page.getAttribute("table.list a:has-text('Decreto 903')",
                "href")).status()).as("another region").isEqualTo(404);
    }
}
