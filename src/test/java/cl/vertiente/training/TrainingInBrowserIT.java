package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An activity on its pages: planned, its session closed, held on a telephone. */
@ServerTest
class TrainingInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void isPlannedAndHeldOnItsPages() {
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/nueva");
        if (page.locator("#convenio").count() > 0) {
            page.selectOption("#convenio", Trainings.agreementId());
            page.click("form.filters button");
        }
        page.fill("#title", "Cloración en pantalla");
        page.selectOption("#kind", "WORKSHOP");
        page.selectOption("#topic", "DISINFECTION");
        page.selectOption("#mode", "ON_SITE");
        page.fill("#hours", "4");
        page.fill("#certificateRule-minimumAttendance", "75");
        Look.at(page, "capacitacion-nueva");
        page.locator("input[name=invited]").first().check();
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains("Cloración en pantalla");
        page.click("text=Agregar una sesión");
        page.fill("#startsAt", "2026-10-05T10:00");
        page.fill("#endsAt", "2026-10-05T09:00");
        page.fill("#place", "Sede vecinal");
        page.fill("#otherTrainers", "Relatora invitada");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("terminar después de comenzar");
        page.fill("#endsAt", "2026-10-05T12:00");
        Look.at(page, "capacitacion-sesion-nueva");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("05-10-2026 10:00");
        Look.at(page, "capacitacion-sesion");
        page.click("#do-close");
        assertThat(page.textContent("main")).contains("Cerrada");
        page.navigate("/capacitacion/agenda?mes=2026-10");
        assertThat(page.textContent("table.month")).contains("Cloración en pantalla");
        Look.at(page, "capacitacion-agenda");
        var phone = Visitor.signIn(browser.phone(), "capacitacion");
        phone.navigate("/capacitacion?q=pantalla");
        Look.at(phone, "capacitacion");
        phone.locator("table.list tbody a").first().click();
        Look.at(phone, "capacitacion-actividad");
        phone.click("#do-take-HOLD");
        assertThat(phone.textContent("main")).contains("Realizada");
        phone.navigate("/capacitacion/agenda?mes=2026-10");
        Look.at(phone, "capacitacion-agenda");
        phone.navigate("/capacitacion/avance");
        Look.at(phone, "capacitacion-avance");
    }
}
