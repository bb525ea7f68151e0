package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an improvement or a design answers is chosen on its own page, among what its committees lack. */
@ServerTest
class GapsChosenInBrowserIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private Ledger ledger;
    private String system;
    private String other;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.designing();
        system = Improving.at(ledger).system();
        other = Improving.at(ledger).system();
    }

    /** The address of a gap that somebody saw. */
    private String gap(String component, String description) {
        var address = "/gaps/" + UUID.randomUUID();
        coordinator.put(address, Map.of("waterSystemId", system, "agreementId", ledger.id, "dimension", "TECHNICAL", "severity", "HIGH",
                "component", component, "description", description)).is(201);
        return address;
    }

    private String state(String gap) {
        return coordinator.get(gap).is(200).json().get("state").asText();
    }

    @Test
    void byAnImprovement() {
        var gap = gap("IMPROVEMENT", "El estanque no tiene macromedidor");
        gap("DESIGN", "La red no alcanza a todos");
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/mejoras/nueva?convenio=" + ledger.id);
        assertThat(page.textContent("#gapId")).contains("El estanque no tiene macromedidor").doesNotContain("La red no alcanza");
        page.fill("#title", "Macromedidor en el estanque");
        page.selectOption("#kind", "BULK_METER");
        page.fill("#quantity", "1");
        page.selectOption("#budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"));
        page.fill("#plannedCost", "900.000");
        page.selectOption("#waterSystemId", other);
        page.selectOption("#gapId", Registered.id(gap));
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Brecha", "otro comité");
        page.selectOption("#waterSystemId", system);
        Look.at(page, "mejora-brecha-elegida");
        page.click("#do-save");
        assertThat(page.textContent("a[href*='/diagnosticos/brechas/']")).isEqualTo("El estanque no tiene macromedidor");
        page.click("text=Editar");
        page.selectOption("#gapId", "");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("No responde a una brecha");
        coordinator.post(gap + "/discard", Map.of("reason", "Ya lo tiene"), "If-Match", coordinator.get(gap).header("ETag")).is(200);
        page.click("text=Editar");
        assertThat(page.textContent("#gapId")).as("what is over is not offered").doesNotContain("macromedidor");
    }

    @Test
    void byADesign() {
        var gap = gap("DESIGN", "La red no alcanza a todos");
        var page = Visitor.signIn(browser.page(), "diseno");
        page.navigate("/disenos/nuevo?convenio=" + ledger.id);
        page.fill("#name", "Extensión de la red");
        page.selectOption("#stage", "DESIGN");
        page.check("#system-" + other);
        page.check("#gap-" + Registered.id(gap));
        page.selectOption("#products-0-kind", "TOPOGRAPHY");
        page.fill("#products-0-contractor", "Consultora de prueba");
        page.fill("#products-0-plannedStart", "2026-06-01");
        page.fill("#products-0-plannedEnd", "2026-12-31");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Brechas que responde", "un comité que no está entre los del diseño");
        assertThat(page.isChecked("#gap-" + Registered.id(gap))).as("nothing that was marked is lost").isTrue();
        page.check("#system-" + system);
        Look.at(page, "diseno-brecha-elegida");
        page.click("#do-save");
        assertThat(page.textContent("a[href*='/diagnosticos/brechas/']")).isEqualTo("La red no alcanza a todos");
        assertThat(state(gap)).as("meant is not begun").isEqualTo("DETECTED");
        var sheet = page.url();
        changeAndBegin(page, gap, sheet);
        Look.at(page, "diseno-con-brecha");
        var gore = Visitor.signIn(browser.phone(), "gore.biobio");
        gore.navigate(sheet);
        assertThat(gore.textContent("main")).as("a gap that was not published").contains("brechas que aún no se publican")
                .doesNotContain("La red no alcanza");
    }

    private void changeAndBegin(Page page, String gap, String sheet) {
        page.click("text=Modificar");
        page.uncheck("#gap-" + Registered.id(gap));
        page.click("#do-save");
        assertThat(page.locator("a[href*='/diagnosticos/brechas/']").count()).isZero();
        page.click("text=Modificar");
        page.check("#gap-" + Registered.id(gap));
        page.click("#do-save");
        page.navigate(sheet);
        page.click("#do-take-START");
        assertThat(state(gap)).isEqualTo("IN_ATTENTION");
    }
}
