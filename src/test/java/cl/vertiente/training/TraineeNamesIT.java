package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names of people who are trained: those that documents cannot show, and two spellings of one. */
@ServerTest
class TraineeNamesIT {

    private static final String UNSHOWN = "山田太郎";

    @RegisterExtension
    Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private Classroom course;
    private String marks;

    @BeforeEach
    void begin() {
        course = Classroom.open();
        marks = "/training-sessions/" + course.session + "/attendances";
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private Map<String, Object> person(String name) {
        return new HashMap<>(Map.of("name", name, "post", "OPERATOR", "sex", "FEMALE", "waterSystemId", course.system, "document",
                "Pasaporte X1", "documentReason", "Extranjera"));
    }

    private byte[] sheet(String... names) {
        var system = coordinator.get("/water-systems/" + course.system).is(200).json().get("officialName").asText();
        var csv = new StringBuilder("Nombre;RUT;Documento;Motivo sin RUT;Comité;Cargo;Sexo\n");
        for (var name : names) {
            csv.append(name).append(";;Pasaporte X1;Extranjera;").append(system).append(";Socia;F\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesANameThatDocumentsWouldLeaveOut() {
        for (var name : new String[] {UNSHOWN, "María 山田", "สมชาย ใจดี"}) {
            var refused = course.trainer.put("/trainees/" + UUID.randomUUID(), person(name)).is(422);
            assertThat(refused.pointers()).as(name).containsExactly("/name");
            assertThat(refused.text()).contains("Los documentos no pueden mostrar letras como");
        }
        assertThat(course.trainer.put("/trainees/" + UUID.randomUUID(), person("Ana 😀 Soto")).is(422).text())
                .contains("Quite los signos y dibujos");
        course.trainer.put("/trainees/" + UUID.randomUUID(), person("דוד " + Classroom.named("כהן"))).is(201);
        course.trainer.put("/trainees/" + UUID.randomUUID(), person("Γιώργος " + Classroom.named("O'Higgins"))).is(201);
        var row = course.trainer.upload(marks + "/imports", "lista.csv", sheet(UNSHOWN)).is(200).json().at("/rows/0");
        assertThat(row.get("outcome").asText()).isEqualTo("REJECTED");
        assertThat(row.at("/messages/0").asText()).contains("Los documentos no pueden mostrar").doesNotContain(UNSHOWN);
        var ana = course.recorded(Classroom.named("Ana Rectificada"));
        var tag = coordinator.get("/trainees/" + ana + "/data").is(200).header("ETag");
        assertThat(coordinator.post("/trainees/" + ana + "/rectify", Map.of("name", UNSHOWN, "document", "Pasaporte X1", "documentReason",
                "Extranjera", "askedBy", "HOLDER", "askedOn", "2026-10-19", "reason", "Así se llama"), "If-Match", tag).is(422).pointers())
                .containsExactly("/name");
        assertThat(course.trainer.put("/training-sessions/" + UUID.randomUUID(), course.planned.session("2026-10-21T11:00:00-03:00",
                "2026-10-21T15:00:00-03:00", "otherTrainers", UNSHOWN)).is(422).pointers()).containsExactly("/otherTrainers");
        var titled = Trainings.unsent();
        assertThat(course.trainer.put(titled.at(), titled.with("title", "浄水")).is(422).pointers()).containsExactly("/title");
    }

    @Test
    void printsNoCertificateWithAHoleForANameOfBefore() throws SQLException {
        var ana = course.present(Classroom.named("Ana Antigua"));
        course.present(Classroom.named("Eva Legible"));
        var database = Server.running().database();
        try (var connection = database.connect(database.application());
                var change = connection.prepareStatement("UPDATE trainee SET name = ?, version = version + 1 WHERE id = ?")) {
            change.setString(1, UNSHOWN);
            change.setString(2, ana);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
        assertThat(FileTexts.of(course.trainer.get("/training-sessions/" + course.session + "/list.pdf").is(200).bytes()))
                .contains("nombre con letras que este");
        course.trainer.put(course.planned.at(), course.planned.with("certificateRule", Map.of("minimumAttendance", 75)), "If-Match",
                course.trainer.get(course.planned.at()).is(200).header("ETag")).is(200);
        course.hold();
        var people = course.trainer.get("/certificates/candidates?activity=" + course.activity).is(200).json().get("candidates");
        assertThat(people.findValues("shortfalls").toString()).contains("NAME_NOT_SHOWN");
        assertThat(course.trainer.post("/reports/certificado/issues", Map.of("activityId", course.activity, "traineeId", ana)).is(409)
                .text()).contains("letras que los documentos no pueden mostrar");
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/" + course.activity + "/certificados");
        assertThat(page.textContent("main")).contains("rectifíquelo con letras latinas");
    }

    @Test
    void saysWhoMayBeTheSamePersonAndRefusesNothing() {
        var word = Classroom.named("Marisol");
        var known = course.recorded(word + " Vásquez");
        var twin = "/trainees/" + UUID.randomUUID();
        var body = person(word + " Basques");
        var answer = course.trainer.put(twin, body).is(201);
        assertThat(answer.json().at("/similar/0").asText()).isEqualTo(known);
        assertThat(answer.json().get("warnings").toString()).contains("SIMILAR_NAME");
        assertThat(course.trainer.put(twin, body).is(200).json().get("similar")).hasSize(1);
        var read = course.trainer.get(twin).is(200);
        assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(read.json().get("warnings").toString()).doesNotContain("SIMILAR_NAME");
        body.put("otherPerson", true);
        body.put("sex", "OTHER");
        assertThat(course.trainer.put(twin, body, "If-Match", answer.header("ETag")).is(200).json().get("similar")).isEmpty();
        var other = Classroom.named("Rosalba");
        var rows = course.trainer.upload(marks + "/imports", "lista.csv", sheet(word + " Vázques", other + " O'Higgins", other + " ohigins",
                Classroom.named("Nadie") + " Igual")).is(200).json().get("rows");
        assertThat(rows.findValuesAsText("outcome")).containsOnly("CREATED");
        assertThat(rows.at("/0/similar")).hasSize(2);
        assertThat(rows.at("/0/messages/0").asText()).contains("alguien de nombre parecido");
        assertThat(rows.at("/1/messages")).isEmpty();
        assertThat(rows.at("/2/messages/0").asText()).contains("la fila 3 lleva un nombre parecido");
        assertThat(rows.at("/3/messages")).isEmpty();
    }

    @Test
    void asksOnThePageBeforeASecondRecordIsMade() {
        var word = Classroom.named("Marisol");
        var known = course.recorded(word + " Vásquez");
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/participantes/nuevo");
        page.fill("#name", UNSHOWN);
        page.fill("#document", "Pasaporte X2");
        page.fill("#documentReason", "Extranjera");
        page.selectOption("#post", "MEMBER");
        page.selectOption("#waterSystemId", course.system);
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Los documentos no pueden mostrar");
        page.fill("#name", word + " Basques");
        page.click("#do-save");
        assertThat(page.textContent("form#participante fieldset")).contains(word + " Vásquez");
        Look.at(page, "participante-parecido");
        page.check("input[name=es][value='" + known + "']");
        page.click("#do-save");
        assertThat(page.url()).endsWith("/capacitacion/participantes/" + known);
        page.navigate("/capacitacion/participantes/nuevo");
        page.fill("#name", word + " Basques");
        page.fill("#document", "Pasaporte X2");
        page.fill("#documentReason", "Extranjera");
        page.selectOption("#post", "MEMBER");
        page.selectOption("#waterSystemId", course.system);
        page.click("#do-save");
        page.check("input[name=es][value='0']");
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains(word + " Basques");
    }

    @Test
    void takesTheCommuneByItsName() {
        var name = Classroom.named("Ana Vecina");
        var page = Visitor.signIn(browser.phone(), "capacitacion");
        page.navigate("/capacitacion/participantes/nuevo");
        page.fill("#name", name);
        page.fill("#document", "Pasaporte X2");
        page.fill("#documentReason", "Extranjera");
        page.selectOption("#post", "MEMBER");
        page.fill("#commune", "Ningún lugar");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("Esa comuna no existe");
        assertThat(page.locator("#commune-list option[value='Yumbel']").count()).as("it is suggested").isEqualTo(1);
        Look.at(page, "participante-comuna");
        page.fill("#commune", "yumbel");
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains(name);
        assertThat(page.inputValue("#commune")).isEqualTo("Yumbel");
        assertThat(page.textContent("main")).contains("Yumbel");
    }
}
