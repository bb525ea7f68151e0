package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Registers and reference data brought in from the pages, large and small. */
@ServerTest
class RegisterFlowIT {

    private static final Pattern RESULT = Pattern.compile(".*/comites/importar/[0-9a-f-]{36}");
    private static final Pattern LOADED = Pattern.compile(".*/administracion/referencia/cargas/[0-9a-f-]{36}.*");

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static void look(Page page, String name) {
        Look.at(page, "register-" + name);
    }

    private static void choose(Page page, String name, String text) {
        page.setInputFiles("input[type=file]", new FilePayload(name, "text/csv", RegisterFiles.utf8(text)));
    }

    /** From the trial in view to what was done. */
    private static void apply(Page page, Pattern result) {
        var trial = page.url().replaceFirst("\\?.*", "");
        page.click("input[value=Aplicar]:not(.visually-hidden)");
        page.waitForURL(url -> result.matcher(url).matches() && !url.startsWith(trial));
        assertThat(page.textContent("h1")).contains("aplicada");
    }

    private static void bringIn(Page page) {
        var mark = RegisterFiles.mark();
        page.navigate("/comites/importar");
        look(page, "import");
        page.click("input[value=Ensayar]:not(.visually-hidden)");
        assertThat(page.textContent("[role=alert]")).contains("Elija un archivo");
        choose(page, "catastro.csv", RegisterFiles.systems(mark, 60) + "61;Nowhere;Comité sin comuna;1987;10;18\n62;Laja;Comité " + mark
                + ";;;18\n");
        page.click("input[value=Ensayar]:not(.visually-hidden)");
        page.waitForURL(RESULT);
        assertThat(page.textContent("h1")).contains("Ensayo");
        look(page, "verdicts");
        page.click("a.chip:has-text('Rechazado')");
        assertThat(page.locator("table.list tbody tr").count()).isEqualTo(1);
        assertThat(page.textContent("table.list")).contains("Nowhere");
        var download = page.waitForDownload(() -> page.click("text=Descargar observaciones"));
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        apply(page, RESULT);
        look(page, "applied");
        assertThat(Api.as("coordinacion").get("/water-systems?q=" + mark + "&limit=500").is(200).json().get("items").size()).isEqualTo(61);
    }

    @Test
    void bringsARegisterInOnALargeScreen() {
        bringIn(Visitor.signIn(browser.page(), "coordinacion"));
    }

    @Test
    void bringsARegisterInOnATelephone() {
        bringIn(Visitor.signIn(browser.phone(), "coordinacion"));
    }

    @Test
    void showsLongWorkAndCancelsIt() throws InterruptedException {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/comites/importar");
        choose(page, "largo.csv", RegisterFiles.systems(RegisterFiles.mark(), 6_000));
        page.click("input[value=Ensayar]:not(.visually-hidden)");
        page.waitForURL(Pattern.compile(".*/trabajos/.*"));
        Look.picture(page, "register-job");
        page.click("input[value=Cancelar]:not(.visually-hidden)");
        var job = page.url().replaceFirst(".*/", "");
        var over = RegisterFiles.until(Api.as("coordinacion"), job, RegisterFiles::isOver);
        assertThat(over.get("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void confirmsAnOperatorAndTakesItBack() {
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "coordinacion"))) {
            var mark = RegisterFiles.mark();
            var system = RegisterFiles.HEAD + "901;Laja;Comité " + mark + ";1987;40;18\n";
            Api.as("coordinacion").upload("/imports/register?dryRun=false", "r", RegisterFiles.utf8(system)).is(200);
            Api.as("coordinacion").upload("/imports/register?dryRun=false", "r", RegisterFiles.utf8(RegisterFiles.MOP_HEAD
                    + "MX-%1$s,Biobío,LAJA,SSR %1$s,,1987,40,124,MENOR,,RO-%1$s,2026-03-31\n".formatted(mark))).is(200);
            page.navigate("/comites/operadores?limit=500");
            look(page, "operators");
            var card = page.locator("section.card", new Page.LocatorOptions().setHasText("RO-" + mark));
            card.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            card.locator("input[value=Confirmar]").click();
            page.navigate("/comites/operadores?state=MATCHED&limit=500");
            look(page, "matched");
            var done = page.locator("section.card", new Page.LocatorOptions().setHasText("RO-" + mark));
            done.locator("summary").click();
            done.locator("input[value=Deshacer]").click();
            assertThat(page.textContent("[role=alert]")).contains("motivo");
            var again = page.locator("section.card", new Page.LocatorOptions().setHasText("RO-" + mark));
            again.locator("summary").click();
            again.locator("input[type=text]").fill("Era otro sistema");
            again.locator("input[value=Deshacer]").click();
            assertThat(page.textContent("main")).contains("vuelve a la lista");
        }
    }

    @Test
    void loadsReferenceDataAndWithdrawsAHoliday() {
        int year = 2051;
        for (var page : List.of(Visitor.signIn(browser.page(), "admin"), Visitor.signIn(browser.phone(), "admin"))) {
            year++;
            page.navigate("/administracion/referencia");
            look(page, "reference");
            page.click("input[value=Ensayar]:not(.visually-hidden)");
            assertThat(page.textContent("[role=alert]")).contains("Elija un archivo");
            choose(page, "feriados.csv", "fecha;nombre;alcance\n%1$d-09-07;Feriado de prueba;nacional\n%1$d-09-08;Otro;comarcal\n"
                    .formatted(year));
            page.fill("#source", "Ley de prueba");
            page.click("input[value=Ensayar]:not(.visually-hidden)");
            page.waitForURL(LOADED);
            look(page, "reference-trial");
            apply(page, LOADED);
            look(page, "reference-applied");
            page.navigate("/administracion/referencia/holidays?limit=20");
            look(page, "reference-holidays");
            var row = page.locator("table.list tbody tr", new Page.LocatorOptions().setHasText("07-09-" + year));
            row.locator("summary").click();
            row.locator("input[name^=reason]").fill("Era una prueba");
            row.locator("input[name^=source]").fill("Ley de prueba");
            row.locator("input[value='Retirar feriado']").click();
            assertThat(page.textContent("main")).contains("ya no es feriado");
            look(page, "reference-withdrawn");
        }
    }
}
