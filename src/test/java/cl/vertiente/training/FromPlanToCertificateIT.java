package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PrintedQr;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole way on pages alone: planned, enrolled, attended, tested, held, certified, and checked by a stranger who reads the QR. */
@ServerTest
class FromPlanToCertificateIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock("2026-10-19T12:00:00Z");
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    /** @return the address of the sheet of the activity */
    private static String plan(Page page, String title) {
        page.navigate("/capacitacion/nueva");
        if (page.locator("#convenio").count() > 0) {
            page.selectOption("#convenio", Trainings.agreementId());
            page.click("form.filters button");
        }
        page.fill("#title", title);
        page.selectOption("#kind", "COURSE");
        page.selectOption("#topic", "DISINFECTION");
        page.selectOption("#mode", "ON_SITE");
        page.fill("#hours", "4");
        page.fill("#certificateRule-minimumAttendance", "75");
        page.fill("#certificateRule-minimumScore", "4");
        page.locator("input[name=invited]").first().check();
        page.click("#do-save");
        var sheet = URI.create(page.url()).getPath();
        page.click("text=Agregar una sesión");
        page.fill("#startsAt", "2026-10-20T11:00");
        page.fill("#endsAt", "2026-10-20T15:00");
        page.fill("#place", "Sede vecinal");
        page.fill("#otherTrainers", "Relatora invitada");
        page.click("#do-save");
        return sheet;
    }

    private static void enrol(Page page, String name) {
        page.fill("#name", name);
        page.selectOption("#post", "OPERATOR");
        page.locator("#waterSystemId option").nth(1).evaluate("option => { option.selected = true; }");
        page.click("summary:has-text('No tiene RUT')");
        page.fill("#document", "Pasaporte X1");
        page.fill("#documentReason", "Extranjera");
        page.click("#do-add");
        page.waitForSelector(".notice:has-text('" + name + "')");
    }

    @Test
    void leadsFromThePlanToTheNameOnAVerifiedCertificate() throws Exception {
        var name = Classroom.named("Ana María");
        var absent = Classroom.named("Luz Marina");
        var page = Visitor.signIn(browser.page(), "capacitacion");
        var sheet = plan(page, "Del plan al certificado");
        var session = URI.create(page.url()).getPath();
        page.navigate(sheet + "/inscripciones");
        enrol(page, name);
        enrol(page, absent);

        Ledger.clock(Classroom.DURING);
        page.navigate(session + "/lista");
        page.check("label:has-text('" + name + "') input");
        page.click("#do-save");
        page.waitForSelector(".notice:has-text('Se marcaron 1')");
        page.click("#do-close");
        page.waitForSelector(".notice:has-text('La lista quedó cerrada con 1 presentes')");
        page.navigate(sheet + "/evaluacion/anotar/despues");
        page.fill("input[aria-label='" + name + ", solo la nota']", "6,5");
        page.click("#do-save");
        page.waitForSelector(".notice:has-text('Se anotó 1 hoja')");
        page.navigate(sheet);
        page.click("#do-take-HOLD");

        page.navigate(sheet + "/certificados");
        assertThat(page.locator("tr:has-text('" + absent + "')").textContent()).contains("no asistió a ninguna sesión");
        page.click("tr:has-text('" + name + "') .btn");
        page.waitForSelector(".notice:has-text('Se emitió el certificado')");
        var file = page.locator("tr:has-text('" + name + "') a[href$='.pdf']").getAttribute("href");
        var address = PrintedQr.of(page.request().get(file).body());
        assertThat(address.getPath()).startsWith("/verificar/");
        assertThat(address.getFragment()).as("the key, which no browser sends").isNotEmpty();

        var stranger = browser.phone();
        stranger.navigate(address.getPath());
        assertThat(stranger.textContent("main")).contains("Del plan al certificado").doesNotContain(name);
        var reader = browser.phone();
        reader.navigate(address.getPath() + "#" + address.getFragment());
        reader.waitForCondition(() -> reader.textContent("#titular").equals(name));
        assertThat(reader.textContent("main")).contains("Del plan al certificado");
        assertThat(reader.url()).doesNotContain("#");
    }
}
