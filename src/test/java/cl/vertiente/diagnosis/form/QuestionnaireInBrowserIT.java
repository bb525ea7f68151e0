package cl.vertiente.diagnosis.form;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The diagnosis form on its pages: read, printed, filled in by keyboard, taken over from the visit before, and published. */
@ServerTest
class QuestionnaireInBrowserIT {

    private static final String FORM = "/diagnosticos/cuestionario";

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void everyPageIsReadableInBothSizes() {
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "coordinacion"))) {
            page.navigate(FORM + "/1?seccion=network");
            assertThat(page.textContent("main")).contains("Número con 2 decimales como máximo, en km, de 0 a 1.000")
                    .contains("F1 · Ficha APR").contains("Solo si «Tiene macromedidor» es sí.").contains("Rocalit (asbesto cemento)");
            Look.at(page, "form-version");
            page.navigate(FORM + "/1?seccion=indicadores");
            assertThat(page.textContent("main")).contains("METER_COVERAGE_PCT");
            page.navigate(FORM + "/1/imprimir");
            assertThat(page.textContent("main")).contains("N/E no existe").contains("Coordenada de terreno").contains("huella");
            Look.at(page, "form-print");
            page.navigate(FORM + "/1/probar?seccion=pumping");
            page.click("#answers-pumps-add");
            Look.at(page, "form-try");
        }
    }

    /** Tab and keys alone, as somebody without a mouse fills it in. */
    @Test
    void aSectionIsFilledInByKeyboardAlone() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate(FORM + "/1/probar?seccion=service");
        page.focus("#answers-inhabitants");
        type(page, "1.250");
        press(page, "Tab", "Tab");
        assertThat(focused(page)).isEqualTo("answers-settlement");
        press(page, "ArrowDown", "Tab", "Tab");
        assertThat(focused(page)).isEqualTo("answers-growth");
        press(page, "Tab", "Tab");
        type(page, "muchas");
        press(page, "Tab", "Tab");
        assertThat(focused(page)).isEqualTo("answers-members");
        type(page, "-3");
        press(page, "Tab");
        page.keyboard().press("n");
        press(page, "Tab");
        page.focus("#do-check");
        press(page, "Enter");
        assertThat(page.textContent("#errores")).contains("Viviendas en espera de arranque: Escriba un número entero")
                .contains("Socios y socias: Escribió un valor y marcó que no lo hay");
        assertThat(page.inputValue("#answers-waiting_list")).as("nothing typed is lost").isEqualTo("muchas");
        assertThat(page.inputValue("#answers-inhabitants")).isEqualTo("1.250");
        assertThat(page.inputValue("#answers-settlement")).isEqualTo("CONCENTRATED");
        page.fill("#answers-waiting_list", "12");
        page.selectOption("#answers-members-missing", "");
        page.fill("#answers-members", "210");
        page.focus("#do-check");
        press(page, "Enter");
        page.waitForSelector("text=Todo está en orden.");
        assertThat(page.isVisible("#errores")).isFalse();
        assertThat(page.textContent("main")).contains("Todo está en orden.");
        assertThat(page.textContent("main dl.data")).contains("Habitantes").contains("1.250 personas").contains("No observado");
        page.click("#do-checkAll");
        assertThat(page.textContent("#errores")).contains("Usuarios y usuarias: Falta responder")
                .contains("Coordenada de terreno: Falta responder");
    }

    private static void press(Page page, String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    @Test
    void entriesComeAndGoAndTheVisitBeforeIsTakenOver() {
        var page = Visitor.signIn(browser.phone(), "admin");
        page.navigate(FORM + "/1/probar?seccion=tanks");
        page.click("#answers-tanks-add");
        page.fill("#answers-tanks-0-name", "Estanque norte");
        page.fill("#answers-tanks-0-volume", "30,5");
        page.selectOption("#answers-tanks-0-condition", "BAD");
        page.click("#answers-tanks-add");
        page.fill("#answers-tanks-1-name", "Estanque sur");
        page.selectOption("#answers-tanks-1-place-zone", "18");
        page.click("#do-check");
        assertThat(page.inputValue("#answers-tanks-0-volume")).isEqualTo("30,5");
        assertThat(page.inputValue("#answers-tanks-1-name")).isEqualTo("Estanque sur");
        page.click("button[value=remove-tanks-1]");
        page.click("#do-checkAll");
        assertThat(page.textContent("#errores")).contains("el estado es malo o no operativo").contains("Agregue una foto");
        assertThat(page.textContent("main dl.data")).contains("30,5 m³").contains("Malo");
        page.fill("#answers-tanks-0-note", "Fisura en la losa");
        page.click("#do-begin");
        assertThat(page.textContent("main")).contains("Antes:").contains("Estanque norte");
        assertThat(page.locator("#answers-tanks-0-name").count()).as("the form is empty").isZero();
        Look.at(page, "form-previous");
        page.check("#answers-tanks-same");
        page.click("#do-check");
        assertThat(page.inputValue("#answers-tanks-0-name")).isEqualTo("Estanque norte");
        assertThat(page.inputValue("#answers-tanks-0-condition")).isEqualTo("BAD");
        assertThat(page.inputValue("#answers-tanks-0-note")).as("what was seen is said anew").isEmpty();
        assertThat(page.locator("input[type=submit][value='Comprobar como borrador']").count()).isEqualTo(1);
    }

    @Test
    void aVersionIsTriedOnThePageBeforeItIsPublished() {
        var next = (ObjectNode) Api.as("coordinacion").get("/questionnaires/diagnosis/current").is(200).json();
        next.put("version", next.get("version").asInt() + 1);
        ((ObjectNode) next.at("/texts")).put("q.gps", "Coordenada tomada en terreno");
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate(FORM);
        page.fill("#definition", "{\"key\": \"diagnosis\",\n\"version\" 2}");
        page.click("#do-tryOut");
        assertThat(page.textContent("#errores")).contains("revise la línea 2");
        page.fill("#definition", next.toString().replace("\"min\":0,\"max\":200000", "\"min\":5,\"max\":1"));
        page.click("#do-tryOut");
        assertThat(page.textContent("#errores")).contains("/sections/2/questions/0/range: El rango termina antes de comenzar.");
        page.fill("#definition", next.toString());
        page.click("#do-tryOut");
        assertThat(page.textContent("main")).contains("se puede publicar").contains("Coordenada tomada en terreno").contains("texto");
        page.click("#do-publish");
        assertThat(page.textContent("#errores")).contains("Escriba qué cambia en esta versión y por qué");
        assertThat(page.inputValue("#definition")).as("nothing typed is lost").hasSizeGreaterThan(100_000);
        page.fill("#reason", "Texto más claro de la coordenada");
        page.click("#do-publish");
        assertThat(page.textContent("main")).contains("La versión " + next.get("version").asInt() + " está publicada")
                .contains("Texto más claro de la coordenada").contains("Qué cambió de la versión");
        Look.at(page, "form-next");
    }
}
