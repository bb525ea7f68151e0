package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests and the survey of an activity on their pages: written, typed in from paper, and what the region sees of them. */
@ServerTest
class EvaluationIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private Classroom course;
    private String at;

    @BeforeEach
    void begin() {
        course = Classroom.open();
        at = "/capacitacion/" + course.activity + "/evaluacion";
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void isWrittenAndTypedInFromPaper() {
        var ana = Classroom.named("Ana Letra");
        var eva = Classroom.named("Eva Nota");
        course.present(ana);
        course.present(eva);
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate(at);
        assertThat(page.textContent("main")).contains("No se escribió ninguna prueba");
        page.click("text=Preguntas de la prueba");
        page.fill("#questions-0-text", "¿Cuánto cloro libre se pide?");
        page.fill("#questions-0-options", "0,05 mg/L\n* 0,2 mg/L\n* 20 mg/L");
        page.click("#do-addRow");
        page.fill("#questions-1-text", "¿Quién toma la muestra?");
        page.fill("#questions-1-options", "* Quien opera\nNadie");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Marque una sola respuesta correcta");
        page.fill("#questions-0-options", "0,05 mg/L\n* 0,2 mg/L\n20 mg/L");
        Look.at(page, "evaluacion-preguntas");
        page.click("#do-save");
        assertThat(page.textContent(".notice")).contains("Las preguntas quedaron guardadas");
        assertThat(page.textContent("#prueba ~ ol")).contains("b) 0,2 mg/L (correcta)");

        page.click("text=Anotar las de antes");
        var rows = page.locator("table.pinned tbody tr");
        assertThat(rows.count()).isEqualTo(2);
        rows.nth(0).locator("input").nth(0).focus();
        page.keyboard().type("b");
        page.keyboard().press("Tab");
        page.keyboard().type("z");
        rows.nth(1).locator("input").nth(2).fill("8,1");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains(ana + ", pregunta 2", "no es de las que se ofrecen", "de 1,0 a 7,0");
        rows.nth(0).locator("input").nth(1).fill("B");
        rows.nth(1).locator("input").nth(2).fill("3,5");
        Look.at(page, "evaluacion-hojas");
        page.click("#do-save");
        assertThat(page.textContent(".notice")).contains("Se anotaron 2 hojas");
        assertThat(page.textContent("dl.facts")).contains("3,75", "n = 2");
        assertThat(page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(ana)).textContent()).contains("4");

        page.click("text=Anotar las de antes");
        assertThat(rows.nth(0).locator("input").nth(1).inputValue()).isEqualTo("b");
        assertThat(rows.nth(1).locator("input").nth(2).inputValue()).isEqualTo("3,5");
        page.click("#do-save");
        assertThat(page.textContent(".notice")).contains("No había hojas nuevas");
        Look.at(page, "evaluacion");
    }

    @Test
    void takesSurveysOfNobody() {
        var page = Visitor.signIn(browser.phone(), "capacitacion");
        page.navigate(at + "/preguntas/encuesta");
        page.fill("#questions-0-text", "¿Qué nota le pone al curso?");
        page.click("#do-addRow");
        page.fill("#questions-1-text", "¿Volvería?");
        page.fill("#questions-1-options", "Sí\nNo");
        Look.at(page, "evaluacion-encuesta-preguntas");
        page.click("#do-save");
        page.click("text=Anotar encuestas");
        page.fill("#answers-n1-p1", "7");
        page.fill("#answers-n1-p2", "a");
        page.fill("#answers-n2-p1", "5");
        page.fill("#answers-n3-p1", "9");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Encuesta 3, pregunta 1: ");
        page.fill("#answers-n3-p1", "");
        Look.at(page, "evaluacion-encuesta-hojas");
        page.click("#do-save");
        assertThat(page.textContent(".notice")).contains("Se anotaron 2 hojas");
        page.navigate(at);
        assertThat(page.textContent("main")).contains("6 de 7", "Sí: 1", "No: 0");
        Look.at(page, "evaluacion");
        var survey = course.trainer.get("/training-activities/" + course.activity + "/evaluation").is(200).json();
        assertThat(survey.at("/satisfaction/0/n").asInt()).isEqualTo(2);
    }

    @Test
    void tellsTheRegionMeansAndNobodysScore() {
        var path = "/training-activities/" + course.activity + "/evaluation";
        var names = List.of(Classroom.named("Ana Promedio"), Classroom.named("Eva Promedio"), Classroom.named("Ida Promedio"));
        for (int i = 0; i < names.size(); i++) {
            course.trainer.put(path + "/sheets/" + UUID.randomUUID(), Map.of("traineeId", course.present(names.get(i)), "moment", "BEFORE",
                    "score", i + 3)).is(201);
        }
        var alone = course.present(Classroom.named("Una Sola"));
        course.trainer.put(path + "/sheets/" + UUID.randomUUID(), Map.of("traineeId", alone, "moment", "AFTER", "score", 6)).is(201);
        course.hold();
        var region = Api.as("gore.biobio").get(path).is(200).json().get("scores");
        assertThat(region.get("meanBefore").decimalValue()).isEqualByComparingTo("4");
        assertThat(region.get("after").asInt()).isEqualTo(1);
        assertThat(region.get("meanAfter").isNull()).as("the mean of one is their score").isTrue();
        var page = Visitor.signIn(browser.page(), "gore.biobio");
        page.navigate(at);
        assertThat(page.textContent("main")).contains("Menos de 3 personas").doesNotContain("Promedio").doesNotContain("Una Sola");
        assertThat(page.locator("main a.btn").count()).isZero();
        for (var hidden : List.of("/anotar/antes", "/preguntas/prueba")) {
            assertThat(page.navigate(at + hidden).status()).isEqualTo(403);
        }
        var auditor = Visitor.signIn(browser.page(), "auditoria");
        auditor.navigate(at);
        assertThat(auditor.textContent("main")).contains(names.get(0));
        assertThat(auditor.navigate(at + "/anotar/antes").status()).isEqualTo(403);
    }
}
