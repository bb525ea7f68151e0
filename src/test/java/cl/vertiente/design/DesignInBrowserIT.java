package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Papers;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A design on its pages: planned, worked on, delivered, reviewed, and its file completed for a stage. */
@ServerTest
class DesignInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static void plan(Page page, String name) {
        page.navigate("/disenos/nuevo");
        if (page.locator("#convenio").count() > 0) {
            page.selectOption("#convenio", Visits.agreement());
            page.click("form.filters button");
        }
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Nombre");
        page.fill("#name", name);
        page.selectOption("#stage", "EXECUTION");
        page.fill("#beneficiaries", "480");
        page.locator("input[name=systems]").first().check();
        page.selectOption("#products-0-kind", "BUDGET");
        page.fill("#products-0-contractor", "Consultora de prueba");
        page.fill("#products-0-plannedStart", "2026-06-01");
        page.fill("#products-0-plannedEnd", "2026-05-01");
        Look.at(page, "diseno-nuevo");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("término no puede ser anterior");
        page.fill("#products-0-plannedEnd", "2026-12-01");
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains(name);
    }

    @Test
    void goesFromPlanToAFileThatLacksNothingOfIt() {
        var name = "Red de prueba " + UUID.randomUUID().toString().substring(0, 8);
        var page = Visitor.signIn(browser.page(), "diseno");
        plan(page, name);
        var at = page.url();
        page.click("#do-take-START");
        assertThat(page.textContent("main")).contains("En curso");
        page.click("table.list a:has-text('Presupuesto')");
        page.fill("#on", "2026-08-03");
        page.fill("#percent", "100,5");
        page.click("#do-report");
        assertThat(page.locator(".errors").count()).isEqualTo(1);
        DesignPages.report(page, "2026-08-03", "100");
        DesignPages.deliver(page, "Presupuesto versión A");
        assertThat(page.textContent("main")).contains("Versión 1").contains("Entregada");
        Look.at(page, "diseno-producto");
        review(at);
        page.navigate(at + "/carpeta");
        assertThat(page.textContent("main")).contains("faltan");
        page.click("tr:has-text('Cronograma') a");
        page.fill("#seenOn", "2026-08-03");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Adjunte el documento");
        page.setInputFiles("#sha256", Papers.pdf("informe.pdf"));
        Look.at(page, "diseno-carpeta-documento");
        page.click("#do-save");
        assertThat(page.textContent("tr:has-text('Cronograma')")).contains("Está");
        assertThat(page.textContent("tr:has-text('Presupuesto detallado')")).contains("Está");
        page.click("#do-issue");
        assertThat(page.textContent("main")).contains("Se emitió la lista").contains("Vigente");
        Look.at(page, "diseno-carpeta");
        page.navigate(at);
        page.click("#do-take-SUBMIT");
        assertThat(page.textContent("main")).contains("En revisión");
        onAPhone(at, name);
        leadsToAnInitiative(page, at);
    }

    /** Its works ask public money, and its sheet says how far that is. */
    private void leadsToAnInitiative(Page page, String at) {
        var initiative = UUID.randomUUID().toString();
        var designer = Api.as("diseno");
        designer.put("/initiatives/" + initiative, Map.of("process", "CONSTRUCTION", "object", "obras " + initiative, "place", "Laja",
                "typology", "NETWORK", "stage", "EXECUTION", "communes", List.of("08304"), "shares",
                List.of(Map.of("agreementId", Visits.agreement(), "percent", 100)))).is(201);
        page.navigate(at);
        page.selectOption("#initiative", initiative);
        page.click("#do-link");
        designer.put("/initiatives/" + initiative + "/events/" + UUID.randomUUID(), Map.of("kind", "POSTULATION", "on", "2026-10-01",
                "amount", 90_000_000, "source", "FNDR")).is(201);
        page.navigate(at);
        assertThat(page.textContent("section[aria-labelledby=iniciativas]")).contains(initiative).contains("Postulada");
        Look.at(page, "diseno-iniciativa");
    }

    @Test
    void theCatalogueAndWhatStagesAskHaveTheirPages() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/disenos/productos");
        var name = "Estudio " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        page.fill("#name", name);
        page.fill("#position", "910");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains(name);
        page.click("tr:has-text('" + name + "') a");
        page.check("#retired");
        page.click("#do-save");
        assertThat(page.textContent("tr:has-text('" + name + "')")).contains("Retirado");
        Look.at(page, "diseno-productos");
        var phone = Visitor.signIn(browser.phone(), "diseno");
        assertThat(phone.request().get("/disenos/productos").status()).isEqualTo(403);
        phone.navigate("/disenos/listas");
        assertThat(phone.textContent("main")).contains("Cronograma").contains("RIS");
        Look.at(phone, "diseno-listas");
    }

    @Test
    void theCoordinatorPublishesAnotherVersionOfWhatStagesAsk() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/disenos/listas");
        page.click("text=Publicar otra versión");
        var rows = page.locator("[data-row-item]").count();
        assertThat(rows).as("it begins with the papers of the last one").isGreaterThan(20);
        page.click("#do-addItem");
        page.selectOption("#items-" + rows + "-stage", "FEASIBILITY");
        page.fill("#items-" + rows + "-name", "cronograma");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Fuente", "Vigente desde");
        var source = "RIS Agua Potable Rural de prueba " + UUID.randomUUID();
        page.fill("#source", source);
        page.fill("#inForceFrom", "2023-12-31");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("una que rige desde antes nunca se usaría", "ya está en la lista de la etapa");
        page.fill("#inForceFrom", "2026-10-20");
        page.fill("#items-" + rows + "-name", "1234");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("empiece con letras");
        var name = "Consulta indígena " + UUID.randomUUID();
        page.fill("#items-" + rows + "-name", name);
        Look.at(page, "diseno-lista-nueva");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Publicada la versión", name);
        assertThat(page.textContent(".history li:has-text('" + source + "')")).contains("Vigente");
        Look.at(page, "diseno-listas");
        page.navigate("/disenos/listas/nueva");
        var other = Visitor.signIn(browser.phone(), "coordinacion");
        other.navigate("/disenos/listas/nueva");
        other.fill("#source", "RIS de entre tanto " + UUID.randomUUID());
        other.fill("#inForceFrom", "2026-10-20");
        Look.at(other, "diseno-lista-nueva");
        other.click("#do-save");
        page.fill("#source", "RIS que llega tarde");
        page.fill("#inForceFrom", "2026-10-20");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Alguien publicó entre tanto la versión", "RIS de entre tanto");
        assertThat(page.inputValue("#source")).isEqualTo("RIS que llega tarde");
        assertThat(Visitor.signIn(browser.page(), "diseno").request().get("/disenos/listas/nueva").status()).isEqualTo(403);
    }

    private void review(String at) {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate(at + "/productos/BUDGET");
        page.selectOption("#verdict", "OBSERVE");
        page.click("#do-review");
        assertThat(page.textContent(".errors")).contains("qué falta");
        page.fill("#words", "Falta la partida de obras provisorias");
        page.click("#do-review");
        assertThat(page.textContent("main")).contains("Observada").contains("obras provisorias");
        DesignPages.approve(page);
        Look.at(page, "diseno-revision");
    }

    private void onAPhone(String at, String name) {
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        phone.navigate("/disenos?q=" + name.replace(' ', '+'));
        Look.at(phone, "disenos");
        phone.locator("table.list tbody a").first().click();
        assertThat(phone.url()).isEqualTo(at);
        Look.at(phone, "diseno");
        phone.click("#do-take-APPROVE");
        assertThat(phone.textContent("main")).contains("Aprobado");
        phone.navigate(at + "/carpeta?stage=DESIGN");
        Look.at(phone, "diseno-carpeta");
        phone.navigate(at + "/productos/BUDGET");
        Look.at(phone, "diseno-producto");
        for (var refused : List.of("/disenos?state=NADA 400", at + "/carpeta?stage=NADA 400", at + "/productos/NADA 404",
                at + "/editar 403", "/disenos/" + UUID.randomUUID() + " 404")) {
            var asked = refused.split(" ");
            assertThat(phone.request().get(asked[0]).status()).as(refused).isEqualTo(Integer.parseInt(asked[1]));
        }
        var screen = Visitor.signIn(browser.page(), "gore.biobio");
        screen.navigate("/disenos");
        Look.at(screen, "disenos");
        screen.navigate(at);
        assertThat(screen.textContent("main")).contains("Versión 1");
        Look.at(screen, "diseno");
    }
}
