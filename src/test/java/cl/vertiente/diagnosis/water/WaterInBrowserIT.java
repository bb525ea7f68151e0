package cl.vertiente.diagnosis.water;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Water as those who keep it meet it: a sample from the sheet to its verdict, its alert to the end, and results from a workbook. */
@ServerTest
class WaterInBrowserIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void aSampleIsTypedJudgedAndCorrectedFromTheSheet() {
        var system = Registered.id(Registered.alone());
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/comites/" + system + "/agua");
        page.click("text=Registrar muestra");
        Look.at(page, "water-form");
        page.fill("#takenAt", "2026-10-01T09:30");
        page.fill("#laboratory", "Laboratorio de prueba");
        page.fill("#reportNumber", "LFQ 226/16");
        page.fill("#values-AS", "0,02");
        page.fill("#values-PB", "mucho");
        page.selectOption("#values-ECOLI", "ABSENT");
        page.click("#do-save");
        assertThat(page.textContent("#errores")).contains("Plomo");
        assertThat(page.inputValue("#values-AS")).as("nothing typed is lost").isEqualTo("0,02");
        page.fill("#values-PB", "0,01");
        page.fill("#values-PH", "15");
        page.click("#do-save");
        assertThat(page.textContent("#errores")).as("what the use case refuses stands at its parameter").contains("pH");
        page.fill("#values-PH", "7,2");
        page.click("#do-save");
        page.waitForURL("**/agua/muestras/*");
        assertThat(page.textContent("main")).contains("Muestra guardada").contains("Excede").contains("máx. 0,01 mg/L");
        Look.at(page, "water-sample");
        page.click("text=Corregir muestra");
        page.fill("#values-AS", "0,002");
        page.click("#do-save");
        page.waitForURL(url -> !url.contains("corregir"));
        assertThat(page.textContent("main")).contains("Versión 2").contains("Versión 1");
    }

    @Test
    void anAlertIsFollowedFromTheSheetToItsEnd() {
        var system = Registered.served(3);
        var coordinator = Api.as("coordinacion");
        coordinator.put(Water.address(), Water.sample(system, "FREE_CL = 0.1 mg/L on site", "TURB = 3 NTU on site")).is(201);
        for (int day = 2; day < 8; day++) {
            coordinator.put(Water.address(), Water.field(system, "2026-10-0" + day + "T09:00:00-03:00", "FREE_CL = 0." + day + " mg/L"))
                    .is(201);
        }
        var page = Visitor.signIn(browser.page(), "terreno");
        page.navigate("/comites/" + Registered.id(system) + "/agua?parametro=FREE_CL");
        Look.at(page, "water-sheet");
        page.click("main >> text=Cloro libre residual >> nth=0");
        Look.at(page, "water-alert");
        page.click("#do-communicate");
        assertThat(page.textContent("#errores")).isNotBlank();
        page.fill("#whom", "Presidenta, por teléfono");
        page.click("#do-communicate");
        page.waitForLoadState();
        page.fill("#words", "Se ajusta el dosificador");
        page.click("#do-setToWork");
        page.waitForLoadState();
        assertThat(page.textContent("main")).as("a kit does not take away what a laboratory found").contains("En acción")
                .contains("solo lo cierra el resultado de un laboratorio");
        coordinator.put(Water.address(), Water.taken(Water.sample(system, "FREE_CL = 0.6 mg/L on site"), "2026-10-05T10:00:00-03:00"))
                .is(201);
        page.reload();
        page.click("#do-close");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("Cerrada");
        phone(system);
    }

    private void phone(String system) {
        var phone = Visitor.signIn(browser.phone(), "terreno");
        phone.navigate("/comites/" + Registered.id(system) + "/agua?parametro=FREE_CL");
        Look.at(phone, "water-sheet");
        phone.navigate("/agua/nueva?sistema=" + Registered.id(system));
        Look.at(phone, "water-form");
        phone.navigate("/agua/alertas");
        Look.at(phone, "water-alerts");
        phone.navigate("/agua");
        Look.at(phone, "water-samples");
    }

    @Test
    void resultsComeFromAWorkbook() {
        var name = Registered.name();
        Registered.alone("Yumbel", name);
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/agua/cargar");
        var book = new ResultBook(name).with("Arsénico", "0,005", "mg/L").with("Plomo", "0,01", "ppb", "N° de muestra", "2").bytes();
        page.setInputFiles("#file", new FilePayload("resultados.xlsx", XLSX, book));
        page.click("#do-bring");
        page.waitForURL("**/agua/cargar/*");
        assertThat(page.textContent("main")).contains("Es un ensayo").contains("ppb");
        Look.at(page, "water-trial");
        page.click("#do-apply");
        page.waitForSelector("text=Muestras registradas: 1");
        page.click("main >> text=Ver muestra");
        page.waitForURL("**/agua/muestras/*");
        assertThat(page.textContent("main")).contains("Cumple");
        page.navigate("/agua");
        Look.at(page, "water-samples");
        page.navigate("/");
        Look.at(page, "water-home");
    }
}
