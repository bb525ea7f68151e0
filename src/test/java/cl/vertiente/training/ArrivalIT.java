package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Keyboard;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When somebody came, on the page of the list: noted beside the name, and corrected with a reason. */
@ServerTest
class ArrivalIT {

    @RegisterExtension
    Browser browser = new Browser();

    private Classroom course;
    private String ana;

    @BeforeEach
    void begin() {
        course = Classroom.open();
        ana = course.recorded(Classroom.named("Ana Puntual"));
        Ledger.clock("2026-10-19T15:00:00Z");
        course.trainer.put(course.planned.at() + "/enrolments/" + ana, Map.of()).is(201);
        Ledger.clock(Classroom.DURING);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private JsonNode row(String person) {
        var items = course.trainer.get("/training-sessions/" + course.session + "/attendances").is(200).json().get("items");
        for (var item : items) {
            if (item.get("traineeId").asText().equals(person)) {
                return item;
            }
        }
        throw new AssertionError(person);
    }

    @Test
    void isNotedByKeyboardOnATelephone() {
        var eva = course.recorded(Classroom.named("Eva Ausente"));
        Ledger.clock("2026-10-19T15:00:00Z");
        course.trainer.put(course.planned.at() + "/enrolments/" + eva, Map.of()).is(201);
        Ledger.clock(Classroom.DURING);
        var page = browser.phone();
        var keys = new Keyboard(page);
        keys.signIn("capacitacion");
        page.navigate("/capacitacion/sesiones/" + course.session + "/lista");
        Look.at(page, "lista-llegadas");
        keys.tabTo(stop -> stop.value().equals(ana), "the box beside Ana");
        keys.press("Space");
        keys.press("Tab");
        keys.type("1620");
        keys.tabTo("do-save");
        keys.press("Enter");
        page.waitForSelector(".errors:has-text('no cae en la sesión')");
        assertThat(page.isChecked("input[value='" + ana + "']")).as("nothing that was typed is lost").isTrue();
        assertThat(row(ana).get("present").isNull()).isTrue();
        Look.at(page, "lista-llegadas-fuera");
        page.fill("#llegada-" + ana, "11:20");
        page.click("#do-save");
        page.waitForSelector(".notice:has-text('Se marcaron 1')");
        assertThat(page.textContent(".roll")).contains("Presente, llegó 20-10-2026 11:20");
        assertThat(row(ana).get("arrivedAt").asText()).isEqualTo("2026-10-20T14:20:00Z");
        assertThat(row(eva).get("present").isNull()).isTrue();
    }

    @Test
    void isCorrectedWithAReasonAndLeavesThePresence() {
        course.trainer.put("/training-sessions/" + course.session + "/attendances/" + UUID.randomUUID(),
                Map.of("traineeId", ana, "present", true, "arrivedAt", "2026-10-20T11:20:00-03:00")).is(201);
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/sesiones/" + course.session + "/lista");
        page.click("a:has-text('Corregir')");
        page.fill("#reason", "Llegó después");
        page.fill("#arrivedAt", "25:99");
        page.click("#do-correct");
        assertThat(page.textContent(".errors")).contains("Diga si no estuvo", "La hora se escribe como 10:15");
        Look.at(page, "lista-corregir-llegada");
        page.selectOption("#present", "PRESENT");
        page.fill("#arrivedAt", "12.05");
        page.click("#do-correct");
        page.waitForSelector(".notice:has-text('Se corrigió la asistencia')");
        assertThat(row(ana).get("present").asBoolean()).isTrue();
        assertThat(row(ana).get("arrivedAt").asText()).isEqualTo("2026-10-20T15:05:00Z");
        page.click("a:has-text('Corregir')");
        page.selectOption("#present", "ABSENT");
        page.fill("#reason", "Era otra persona");
        page.click("#do-correct");
        page.waitForSelector(".notice:has-text('Se corrigió la asistencia')");
        assertThat(row(ana).get("present").asBoolean()).isFalse();
        assertThat(row(ana).get("arrivedAt").isNull()).isTrue();
        page.click("a:has-text('Corregir')");
        assertThat(page.locator("#present").count()).as("who was not there can only have been there").isZero();
        page.fill("#arrivedAt", "11:40");
        page.fill("#reason", "Sí era");
        page.click("#do-correct");
        page.waitForSelector(".notice:has-text('Se corrigió la asistencia')");
        assertThat(row(ana).get("arrivedAt").asText()).isEqualTo("2026-10-20T14:40:00Z");
    }

    @Test
    void isKeptWhenTheListIsClosedAtOnce() {
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/sesiones/" + course.session + "/lista");
        page.check("input[value='" + ana + "']");
        page.fill("#llegada-" + ana, "9:50");
        page.click("#do-close");
        page.waitForSelector(".notice:has-text('La lista quedó cerrada con 1 presentes')");
        assertThat(row(ana).get("present").asBoolean()).isTrue();
        assertThat(row(ana).get("arrivedAt").asText()).isEqualTo("2026-10-20T12:50:00Z");
    }
}
