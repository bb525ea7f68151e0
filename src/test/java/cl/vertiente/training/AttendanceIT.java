package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Keyboard;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Questions;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is trained and who came: one person over all agreements, two devices that close one list, corrections, refusals. */
@ServerTest
class AttendanceIT {

    private static final String DURING = "2026-10-20T15:00:00Z";
    private static final AtomicInteger BODY = new AtomicInteger(14_100_000);

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");
    private String system;
    private String activity;
    private String session;

    @BeforeEach
    void plan() {
        Ledger.clock(Server.CLOCK);
        system = Registered.id(Registered.served(0)).toString();
        var planned = Trainings.plan();
        activity = planned.at().substring(planned.at().lastIndexOf('/') + 1);
        session = UUID.randomUUID().toString();
        trainer.put("/training-sessions/" + session, planned.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00")).is(201);
        Ledger.clock(DURING);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    static String rut() {
        var body = String.valueOf(BODY.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (2 + i % 6);
        }
        int rest = 11 - sum % 11;
        return body + "-" + (rest == 11 ? "0" : rest == 10 ? "k" : String.valueOf(rest));
    }

    private Map<String, Object> person(String name, String rut) {
        var body = new HashMap<String, Object>(Map.of("name", name, "post", "OPERATOR", "sex", "FEMALE", "waterSystemId", system));
        if (rut == null) {
            body.put("document", "Pasaporte X1");
            body.put("documentReason", "Extranjera");
        } else {
            body.put("taxId", rut);
        }
        return body;
    }

    private static String named(String name) {
        return name + " " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "o";
    }

    private String recorded(String name) {
        var id = UUID.randomUUID().toString();
        trainer.put("/trainees/" + id, person(name, rut())).is(201);
        return id;
    }

    private String at(UUID mark) {
        return "/training-sessions/" + session + "/attendances/" + mark;
    }

    @Test
    void recordsAPersonOnceAndMasksTheRutInLists() {
        var name = named("Rosa O'Higgins");
        var id = UUID.randomUUID();
        var rut = rut();
        var body = person(name, rut);
        trainer.put("/trainees/" + id, body).is(201);
        trainer.put("/trainees/" + id, body).is(200);
        assertThat(trainer.put("/trainees/" + UUID.randomUUID(), person("Otra", rut)).is(409).pointers()).containsExactly("/taxId");
        assertThat(trainer.put("/trainees/" + UUID.randomUUID(), person(name.toUpperCase(), null)).is(409).pointers())
                .containsExactly("/name");
        var other = person(name, null);
        other.put("otherPerson", true);
        trainer.put("/trainees/" + UUID.randomUUID(), other).is(201);
        var found = trainer.post("/trainees/search", Map.of("taxId", rut.toUpperCase())).is(200).json().at("/items/0");
        assertThat(found.get("id").asText()).isEqualTo(id.toString());
        assertThat(found.get("sameTaxId").asBoolean()).isTrue();
        var listed = trainer.get("/trainees?q=" + name.substring(name.lastIndexOf(' ') + 1)).is(200).text();
        assertThat(listed).contains(".***.***-").doesNotContain(rut.substring(2, 8));
        trainer.get("/trainees?q=" + rut).is(422);
        var whole = trainer.get("/trainees/" + id).is(200);
        assertThat(whole.json().get("taxId").asText()).doesNotContain("*");
        assertThat(Api.as("rendiciones").get("/trainees/" + id).is(200).json().get("taxId").asText()).contains("***");
        Api.as("gore.biobio").get("/trainees/" + id).is(404);
        body.put("post", "TREASURER");
        trainer.put("/trainees/" + id, body).is(428);
        trainer.put("/trainees/" + id, body, "If-Match", whole.header("ETag")).is(200);
        trainer.put("/trainees/" + id, person(name, rut), "If-Match", whole.header("ETag")).is(412);
    }

    @Test
    void refusesWhatIsWrongWithItsPlace() {
        var path = "/trainees/" + UUID.randomUUID();
        assertThat(trainer.put(path, person("Ana Soto", "12.345.678-K")).is(422).pointers()).containsExactly("/taxId");
        assertThat(trainer.put(path, person("=CMD()", rut())).is(422).pointers()).containsExactly("/name");
        var nowhere = person("Ana Soto", rut());
        nowhere.put("waterSystemId", UUID.randomUUID().toString());
        assertThat(trainer.put(path, nowhere).is(422).pointers()).containsExactly("/waterSystemId");
        var company = person("Ana Soto", "76.081.097-5");
        assertThat(trainer.put(path, company).is(201).json().at("/warnings/0").asText()).isEqualTo("TAX_ID_OF_ORGANISATION");
        trainer.put("/trainees/nada", company).is(404);
    }

    @Test
    void hidesThePhoneOfWhoDidNotAgreeAndNotTheAttendance() {
        var id = UUID.randomUUID();
        var body = person(named("Sin Permiso"), rut());
        body.put("phone", "912345678");
        assertThat(trainer.put("/trainees/" + id, body).is(201).json().get("phone").isNull()).isTrue();
        assertThat(trainer.put(at(UUID.randomUUID()), Map.of("traineeId", id, "present", true)).is(201).json().get("present").asBoolean())
                .isTrue();
        var read = trainer.get("/trainees/" + id).is(200);
        body.put("consentOn", "2026-10-20");
        body.put("consentVersion", "CAP-2024-1");
        assertThat(trainer.put("/trainees/" + id, body, "If-Match", read.header("ETag")).is(200).json().get("phone").asText())
                .isEqualTo("+56 9 1234 5678");
    }

    @Test
    void mergesWhatTwoDevicesSayAndCorrectsWithAReason() {
        var ana = recorded(named("Ana Dispositivo"));
        var mark = UUID.randomUUID();
        var here = Map.of("traineeId", ana, "present", true, "arrivedAt", "2026-10-20T11:20:00-03:00");
        trainer.put(at(mark), here).is(201);
        trainer.put(at(mark), here).is(200);
        trainer.put(at(mark), Map.of("traineeId", ana, "present", false)).is(409);
        var merged = coordinator.put(at(UUID.randomUUID()), Map.of("traineeId", ana, "present", false)).is(201).json();
        assertThat(merged.get("present").asBoolean()).isTrue();
        assertThat(merged.get("markId").asText()).isEqualTo(mark.toString());
        var correction = new HashMap<String, Object>(Map.of("traineeId", ana, "present", false, "corrects", mark));
        assertThat(trainer.put(at(UUID.randomUUID()), correction).is(422).pointers()).containsExactly("/reason");
        correction.put("reason", "Era otra persona");
        assertThat(trainer.put(at(UUID.randomUUID()), correction).is(201).json().get("present").asBoolean()).isFalse();
        trainer.put(at(UUID.randomUUID()), correction).is(409);
        assertThat(trainer.get(at(mark)).is(200).json().get("corrected").asBoolean()).isTrue();
    }

    @Test
    void takesTheSamePersonFromTwoDevicesAtOnce() throws Exception {
        var ana = recorded(named("Ana Simultánea"));
        var turn = new AtomicInteger();
        var answers = AtOnce.call(8, () -> trainer.put(at(UUID.randomUUID()), Map.of("traineeId", ana, "present",
                turn.incrementAndGet() % 2 == 0)).status());
        assertThat(answers).containsOnly(201);
        var rows = trainer.get("/training-sessions/" + session + "/attendances").is(200).json();
        assertThat(rows.get("items")).hasSize(1);
        assertThat(rows.at("/items/0/present").asBoolean()).isTrue();
        assertThat(rows.at("/counts/PRESENT").asInt()).isEqualTo(1);
    }

    @Test
    void freezesAClosedListButForReasons() {
        var ana = recorded(named("Ana Cierre"));
        var eva = recorded(named("Eva Cierre"));
        var mark = UUID.randomUUID();
        trainer.put(at(mark), Map.of("traineeId", ana, "present", true)).is(201);
        var path = "/training-sessions/" + session;
        coordinator.post(path + "/close", Map.of(), "If-Match", coordinator.get(path).is(200).header("ETag")).is(200);
        trainer.put(at(mark), Map.of("traineeId", ana, "present", true)).is(200);
        trainer.put(at(UUID.randomUUID()), Map.of("traineeId", eva, "present", true)).is(409);
        assertThat(trainer.put(at(UUID.randomUUID()), Map.of("traineeId", eva, "present", true, "source", "BY_HAND")).is(422).pointers())
                .containsExactly("/reason");
        var late = trainer.put(at(UUID.randomUUID()), Map.of("traineeId", eva, "present", true, "source", "BY_HAND",
                "reason", "Firmó en papel")).is(201).json();
        assertThat(late.get("afterClosing").asBoolean()).isTrue();
    }

    @Test
    void mergesTwoTraineesWithTheirSessions() {
        var name = named("Marta Doble");
        var ana = recorded(name);
        var body = person(name + " Rojas", null);
        var twin = UUID.randomUUID();
        trainer.put("/trainees/" + twin, body).is(201);
        trainer.put(at(UUID.randomUUID()), Map.of("traineeId", twin, "present", true)).is(201);
        var tag = coordinator.get("/trainees/" + twin).is(200).header("ETag");
        trainer.post("/trainees/" + twin + "/merge", Map.of("into", ana, "reason", "La misma"), "If-Match", tag).is(403);
        var one = coordinator.post("/trainees/" + twin + "/merge", Map.of("into", ana, "reason", "La misma"), "If-Match", tag)
                .is(200).json();
        assertThat(one.get("id").asText()).isEqualTo(ana);
        assertThat(one.get("attendances").asInt()).isEqualTo(1);
        assertThat(coordinator.get("/trainees/" + twin).is(200).json().get("mergedInto").asText()).isEqualTo(ana);
        var rows = trainer.get("/training-sessions/" + session + "/attendances").is(200).json().get("items");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("traineeId").asText()).isEqualTo(ana);
        var again = trainer.put(at(UUID.randomUUID()), Map.of("traineeId", twin, "present", true)).is(201).json();
        assertThat(again.get("traineeId").asText()).as("a device that knows the old record").isEqualTo(ana);
    }

    @Test
    void showsNothingBeforeItsHourAndNothingOfAnotherRegion() {
        var ana = recorded(named("Ana Temprana"));
        Ledger.clock("2026-10-20T11:59:00Z");
        trainer.put(at(UUID.randomUUID()), Map.of("traineeId", ana, "present", true)).is(409);
        Ledger.clock(DURING);
        assertThat(trainer.put(at(UUID.randomUUID()), Map.of("traineeId", ana, "present", true, "arrivedAt", "2026-10-20T20:00:00-03:00"))
                .is(422).pointers()).containsExactly("/arrivedAt");
        assertThat(trainer.put(at(UUID.randomUUID()), Map.of("traineeId", UUID.randomUUID(), "present", true)).is(422).pointers())
                .containsExactly("/traineeId");
        Api.as("gore.maule").get("/training-sessions/" + session + "/attendances").is(404);
        Api.as("gore.biobio").get("/training-sessions/" + session + "/attendances").is(404);
        Api.as("rendiciones").put(at(UUID.randomUUID()), Map.of("traineeId", ana, "present", true)).is(403);
    }

    @Test
    void comparesTestsAndHidesWhoScoredWhatFromTheRegion() {
        var ana = recorded(named("Ana Prueba"));
        var eva = recorded(named("Eva Prueba"));
        var path = "/training-activities/" + activity + "/evaluation";
        var form = UUID.randomUUID();
        var questions = List.of(Map.of("id", "a", "text", "Cloro", "options", List.of("0,2", "2"), "right", 0),
                Map.of("id", "b", "text", "Bomba", "options", List.of("x", "y"), "right", 1));
        trainer.put(path + "/forms/" + form, Map.of("kind", "TEST", "questions", questions)).is(201);
        trainer.put(path + "/forms/" + form, Map.of("kind", "TEST", "questions", questions)).is(200);
        var sheet = UUID.randomUUID();
        var before = Map.of("formId", form, "traineeId", ana, "moment", "BEFORE", "answers", Map.of("a", 0, "b", 0));
        assertThat(trainer.put(path + "/sheets/" + sheet, before).is(201).json().get("score").decimalValue()).isEqualByComparingTo("4");
        trainer.put(path + "/sheets/" + sheet, before).is(200);
        trainer.put(path + "/sheets/" + UUID.randomUUID(), Map.of("formId", form, "traineeId", ana, "moment", "AFTER", "answers",
                Map.of("a", 0, "b", 1))).is(201);
        trainer.put(path + "/sheets/" + UUID.randomUUID(), Map.of("traineeId", eva, "moment", "BEFORE", "score", 2)).is(201);
        assertThat(trainer.put(path + "/sheets/" + UUID.randomUUID(), Map.of("traineeId", eva, "moment", "AFTER", "score", 7.1)).is(422)
                .pointers()).containsExactly("/score");
        var scores = trainer.get(path).is(200).json().get("scores");
        assertThat(scores.get("before").asInt()).isEqualTo(2);
        assertThat(scores.get("meanBefore").decimalValue()).isEqualByComparingTo("3");
        assertThat(scores.get("both").asInt()).isEqualTo(1);
        assertThat(scores.get("gain").decimalValue()).isEqualByComparingTo("3");
        assertThat(trainer.get(path + "/scores").is(200).json().get("items")).hasSize(2);
        Api.as("gore.biobio").get(path + "/scores").is(403);
        Api.as("gore.maule").get(path).is(404);
    }

    @Test
    void takesASpreadsheetRowByRowAndTriesItFirst() {
        var name = coordinator.get("/water-systems/" + system).is(200).json().get("officialName").asText();
        var good = rut();
        var csv = ("Nombre;RUT;Comit\u00e9;Cargo;Sexo\n" + named("Rita Planilla") + ";" + good + ";" + name + ";Presidenta;F\n"
                + named("Raro Planilla") + ";12.345.678-K;" + name + ";Socio;M\n"
                + "Otra Vez;" + good + ";" + name + ";Socia;F\n"
                + named("Lejos Planilla") + ";" + rut() + ";Comit\u00e9 que no existe;Socia;F\n").getBytes(StandardCharsets.UTF_8);
        var path = "/training-sessions/" + session + "/attendances/imports";
        var trial = trainer.upload(path, "lista.csv", csv).is(200).json();
        assertThat(trial.get("created").asInt()).isEqualTo(1);
        assertThat(trial.get("rejected").asInt()).isEqualTo(3);
        assertThat(trial.toString()).as("no RUT in what is said").doesNotContain(good);
        assertThat(trainer.get("/training-sessions/" + session + "/attendances").is(200).json().get("items")).isEmpty();
        assertThat(trainer.upload(path + "?dryRun=false", "lista.csv", csv).is(422).pointers())
                .containsExactly("/rows/3", "/rows/4", "/rows/5");
        assertThat(trainer.upload(path + "?dryRun=false&rows=valid", "lista.csv", csv).is(200).json().get("created").asInt()).isEqualTo(1);
        var again = trainer.upload(path + "?dryRun=false&rows=valid", "lista.csv", csv).is(200).json();
        assertThat(again.get("unchanged").asInt()).isEqualTo(1);
        assertThat(again.get("created").asInt()).isZero();
        assertThat(counts().get("PRESENT").asInt()).isEqualTo(1);
        Api.as("rendiciones").upload(path, "lista.csv", csv).is(403);
    }

    @Test
    void forgetsAPersonAndKeepsTheCount() {
        var name = named("Olga Olvido");
        var olga = recorded(name);
        trainer.put(at(UUID.randomUUID()), Map.of("traineeId", olga, "present", true)).is(201);
        var admin = Api.as("admin");
        assertThat(admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records")).hasSize(1);
        var forget = "/personal-data/TRAINEE/" + olga + "/forget";
        admin.post(forget, Map.of("reason", "Lo pidió")).is(409);
        var path = "/training-sessions/" + session;
        coordinator.post(path + "/close", Map.of(), "If-Match", coordinator.get(path).is(200).header("ETag")).is(200);
        admin.post(forget, Map.of("reason", "Lo pidió")).is(204);
        var rows = trainer.get(path + "/attendances").is(200);
        assertThat(rows.text()).doesNotContain(name);
        assertThat(rows.json().at("/counts/PRESENT").asInt()).isEqualTo(1);
    }

    @Test
    void callsTheRollOnATelephoneByKeyboardAlone() {
        var ana = named("Ana Teclado");
        trainer.put(at(UUID.randomUUID()), Map.of("traineeId", recorded(named("Pedro Previo")), "present", false)).is(201);
        var luis = recorded(named("Luis Previo"));
        trainer.put(at(UUID.randomUUID()), Map.of("traineeId", luis, "present", false)).is(201);
        var page = browser.phone();
        var keys = new Keyboard(page);
        keys.signIn("capacitacion");
        page.navigate("/capacitacion/sesiones/" + session + "/lista");
        Look.at(page, "lista-asistencia");
        keys.tabTo(stop -> stop.value().equals(luis), "the box beside Luis");
        keys.press("Space");
        keys.tabTo("do-save");
        keys.press("Enter");
        page.waitForSelector(".notice:has-text('Se marcaron 1')");
        assertThat(counts().get("PRESENT").asInt()).isEqualTo(1);
        keys.tabTo("name");
        keys.type(ana);
        keys.tabTo("taxId");
        keys.type(rut());
        keys.tabTo("post");
        keys.choose("MEMBER");
        keys.tabTo("waterSystemId");
        keys.choose(system);
        keys.tabTo("do-add");
        keys.press("Enter");
        page.waitForSelector(".roll-name:has-text('" + ana + "')");
        assertThat(counts().get("PRESENT").asInt()).isEqualTo(2);
        keys.tabTo("do-close");
        keys.press("Enter");
        page.waitForSelector(".notice:has-text('La lista quedó cerrada con 2 presentes')");
    }

    @Test
    void keepsItsButtonsUnderTheThumbWhenTheListIsLong() {
        for (int i = 0; i < 10; i++) {
            trainer.put(at(UUID.randomUUID()), Map.of("traineeId", recorded(named("Persona " + i)), "present", false)).is(201);
        }
        var page = browser.phone();
        var keys = new Keyboard(page);
        keys.signIn("capacitacion");
        page.navigate("/capacitacion/sesiones/" + session + "/lista");
        Look.picture(page, "lista-larga");
        var last = page.locator("input[name=presente]").last();
        keys.tabTo(stop -> stop.value().equals(last.inputValue()), "the last box");
        var box = last.boundingBox();
        var bar = page.locator(".roll-long .buttons").boundingBox();
        assertThat(box.y + box.height).as("the box in focus is not behind the buttons").isLessThanOrEqualTo(bar.y);
        assertThat(bar.y + bar.height).isLessThanOrEqualTo(844);
    }

    private JsonNode counts() {
        return trainer.get("/training-sessions/" + session + "/attendances").is(200).json().get("counts");
    }

    /** Who asks, the session and its trainers, the activity with its agreement, who keeps it, and the person with what was said. */
    @Test
    void takesAMarkWithSixQuestions() throws SQLException {
        var id = UUID.randomUUID();
        trainer.put("/trainees/" + id, person(named("Rosa"), null)).is(201);
        assertThat(Questions.of(() -> trainer.put("/training-sessions/" + session + "/attendances/" + UUID.randomUUID(),
                Map.of("traineeId", id, "present", true)).is(201))).isBetween(6.0, 7.5);
    }
}
