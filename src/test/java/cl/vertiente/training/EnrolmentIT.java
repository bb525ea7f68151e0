package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is expected at an activity, before its first session: on the printed list and on the page of the roll. */
@ServerTest
class EnrolmentIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private Classroom course;
    private String at;

    @BeforeEach
    void begin() {
        course = Classroom.open();
        at = course.planned.at() + "/enrolments";
        Ledger.clock("2026-10-19T15:00:00Z");
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private String printed() throws IOException {
        try (var document = Loader.loadPDF(course.trainer.get("/training-sessions/" + course.session + "/list.pdf").is(200).bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void putsPeopleOnTheListsBeforeAnybodyMarkedThem() throws IOException {
        var name = Classroom.named("Ana Inscrita");
        var ana = course.recorded(name);
        assertThat(printed()).doesNotContain(name);
        course.trainer.put(at + "/" + ana, Map.of()).is(201);
        course.trainer.put(at + "/" + ana, Map.of()).is(200);
        assertThat(course.trainer.get(at).is(200).json().get("items")).hasSize(1);
        assertThat(printed()).contains(name);
        var roll = course.trainer.get("/training-sessions/" + course.session + "/attendances").is(200).json();
        assertThat(roll.at("/items/0/name").asText()).isEqualTo(name);
        assertThat(roll.at("/counts/UNMARKED").asInt()).isEqualTo(1);
        course.trainer.delete(at + "/" + ana).is(204);
        course.trainer.delete(at + "/" + ana).is(204);
        assertThat(course.trainer.get(at).is(200).json().get("items")).isEmpty();
        assertThat(printed()).doesNotContain(name);
        course.trainer.put(at + "/" + ana, Map.of()).is(201);
        course.trainer.put(at + "/" + UUID.randomUUID(), Map.of()).is(404);
        course.trainer.delete(at + "/" + UUID.randomUUID()).is(404);
    }

    @Test
    void namesNobodyWhoDidNotComeToTheRegionAndEndsWithTheActivity() {
        var name = Classroom.named("Ana Ausente");
        var ana = course.recorded(name);
        course.trainer.put(at + "/" + ana, Map.of()).is(201);
        Ledger.clock(Classroom.DURING);
        course.present(Classroom.named("Eva Presente"));
        course.hold();
        var region = Api.as("gore.biobio");
        region.get(at).is(403);
        assertThat(region.get("/training-sessions/" + course.session + "/attendances").is(200).text()).doesNotContain(name);
        assertThat(course.trainer.get("/training-sessions/" + course.session + "/attendances").is(200).json().get("items"))
                .as("a closed list holds who was marked").hasSize(1);
        course.trainer.put(at + "/" + ana, Map.of()).is(409);
        course.trainer.delete(at + "/" + ana).is(409);
    }

    @Test
    void goesOnInTheRecordIntoWhichAPersonWasMerged() {
        var twin = course.recorded(Classroom.named("Marta Doble"));
        var marta = course.recorded(Classroom.named("Marta Soto"));
        course.trainer.put(at + "/" + twin, Map.of()).is(201);
        var coordinator = Api.as("coordinacion");
        coordinator.post("/trainees/" + twin + "/merge", Map.of("into", marta, "reason", "La misma"), "If-Match",
                coordinator.get("/trainees/" + twin).is(200).header("ETag")).is(200);
        var expected = course.trainer.get(at).is(200).json().get("items");
        assertThat(expected.findValuesAsText("traineeId")).containsExactly(marta);
    }

    @Test
    void isDoneOnItsPage() {
        var ana = Classroom.named("Ana Conocida");
        course.recorded(ana);
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/" + course.activity);
        page.click("ul.sections a:has-text('Inscripciones')");
        assertThat(page.textContent("main")).contains("Nadie está inscrito todavía");
        page.check("label:has-text('" + ana + "') input");
        Look.at(page, "inscripciones");
        page.click("#do-enrol");
        assertThat(page.textContent(".notice")).contains("Quedó inscrita 1 persona");
        var eva = Classroom.named("Eva Nueva");
        page.fill("#name", eva);
        page.selectOption("#post", "MEMBER");
        page.selectOption("#waterSystemId", course.system);
        page.click("summary:has-text('No tiene RUT')");
        page.fill("#document", "Pasaporte X2");
        page.fill("#documentReason", "Extranjera");
        page.click("#do-add");
        assertThat(page.textContent(".notice")).contains(eva);
        assertThat(page.textContent("#inscritos")).contains("(2)");
        page.click("input[value='Quitar a " + ana + "']");
        assertThat(page.textContent("#inscritos")).contains("(1)");

        Ledger.clock(Classroom.DURING);
        var phone = Visitor.signIn(browser.phone(), "capacitacion");
        phone.navigate("/capacitacion/" + course.activity + "/inscripciones");
        Look.at(phone, "inscripciones");
        phone.navigate("/capacitacion/sesiones/" + course.session + "/lista");
        assertThat(phone.textContent(".roll")).contains(eva, "Sin marcar").doesNotContain(ana);
        phone.click("#do-all");
        assertThat(phone.textContent(".roll")).contains("Presente");
    }
}
