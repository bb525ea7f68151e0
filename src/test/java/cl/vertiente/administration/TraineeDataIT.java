package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.shared.Rut;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.training.Trainings;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody who was trained may ask about their data: to see them, to have them corrected, to have them blocked. */
@ServerTest
class TraineeDataIT {

    private static final AtomicInteger BODY = new AtomicInteger(15_300_000);
    private static final String DURING = "2026-10-20T15:00:00Z";
    private static final Map<String, Object> ASKED = Map.of("askedBy", "HOLDER", "askedOn", "2026-10-19", "reason", "Carta 7");

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");
    private String activity;
    private String session;
    private String name;
    private String rut;
    private String person;

    @BeforeEach
    void train() {
        Ledger.clock(Server.CLOCK);
        var planned = Trainings.unsent();
        trainer.put(planned.at(), planned.with("certificateRule", Map.of("minimumAttendance", 75))).is(201);
        activity = planned.at();
        session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, planned.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00")).is(201);
        Ledger.clock(DURING);
        name = "Berta " + word() + " " + word();
        rut = rut();
        person = "/trainees/" + UUID.randomUUID();
        trainer.put(person, body(name, rut)).is(201);
        mark(true);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private static String word() {
        return "R" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "a";
    }

    private static String rut() {
        var body = BODY.incrementAndGet();
        return "0123456789K".chars().mapToObj(digit -> body + "-" + (char) digit).filter(Rut::isValid).findFirst().orElseThrow();
    }

    private static Map<String, Object> body(String name, String rut) {
        return new HashMap<>(Map.of("name", name, "taxId", rut, "post", "OPERATOR", "sex", "FEMALE", "phone", "912345678", "consentOn",
                "2026-10-20", "consentVersion", "CAP-2024-1", "waterSystemId", Registered.id(Registered.served(0))));
    }

    private Api.Answer mark(boolean present) {
        return trainer.put(session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", Registered.id(person), "present", present))
                .is(201);
    }

    private void held() {
        for (var step : List.of(session + "/close", activity + "/hold")) {
            trainer.post(step, Map.of(), "If-Match", trainer.get(step.substring(0, step.lastIndexOf('/'))).is(200).header("ETag")).is(200);
        }
    }

    private String tag() {
        return coordinator.get(person + "/data").is(200).header("ETag");
    }

    private Api.Answer ask(String verb, Map<String, Object> body) {
        return coordinator.post(person + "/" + verb, body, "If-Match", tag());
    }

    private Map<String, Object> right(String rightName, String rightRut) {
        var body = new HashMap<>(ASKED);
        body.put("name", rightName);
        body.put("taxId", rightRut);
        return body;
    }

    private JsonNode figures() {
        return coordinator.get("/training-figures?from=2026-10-20&to=2026-10-20").is(200).json();
    }

    @Test
    void saysAllThatIsHeldAndWhoReadIt() {
        trainer.put(activity + "/enrolments/" + Registered.id(person), Map.of()).is(201);
        held();
        coordinator.post("/reports/certificado/issues", Map.of("activityId", Registered.id(activity), "traineeId", Registered.id(person)))
                .is(201);
        Api.as("rendiciones").get(person).is(200);
        var held = coordinator.get(person + "/data").is(200);
        var said = held.json();
        assertThat(said.at("/identity/taxId").asText()).isEqualTo(Rut.of(rut).toString());
        assertThat(said.at("/identity/consentWords").asText()).isNotBlank();
        assertThat(said.at("/attendances")).hasSize(1);
        assertThat(said.at("/enrolments/0/enrolled").asBoolean()).isTrue();
        assertThat(said.at("/posts/0/post").asText()).isEqualTo("OPERATOR");
        assertThat(said.at("/certificates/0/number").asText()).isNotBlank();
        assertThat(said.at("/changes/0/useCase").asText()).isEqualTo("KeepTrainee");
        var reader = coordinator.get(person + "/accesses?limit=1").is(200).json();
        assertThat(reader.at("/items/0/useCase").asText()).as("reading the log is logged").isEqualTo("ReadTraineeData");
        var earlier = coordinator.get(person + "/accesses?limit=100&after=" + reader.get("next").asText()).is(200).json().get("items");
        assertThat(earlier.findValuesAsText("useCase")).contains("ExportTraineeData", "ReadTrainees").doesNotContain("KeepTrainee");
        var analyst = coordinator.get(person + "/accesses?limit=500").is(200).json().get("items").findValuesAsText("by");
        assertThat(said.get("accesses").findValuesAsText("by")).as("what is handed over names nobody")
                .allMatch(by -> by.matches("(\\p{L}\\. ?)+"));
        assertThat(analyst).anyMatch(by -> by.length() > 8);
        var book = coordinator.get(person + "/data.xlsx").is(200);
        assertThat(book.header("Content-Disposition")).contains("datos-de-la-persona").doesNotContain(rut.substring(0, 8));
        assertThat(FileTexts.of(book.bytes())).contains(name, Rut.of(rut).toString(), said.at("/certificates/0/number").asText(),
                "Ver la ficha");
        assertThat(Api.as("admin").get(person + "/data").is(200).json().at("/identity/name").asText()).isEqualTo(name);
        trainer.get(person + "/data").is(403);
        coordinator.get("/trainees/" + UUID.randomUUID() + "/data").is(404);
    }

    @Test
    void saysNothingToACoordinatorOfAnotherRegion() {
        var account = Account.opened();
        account.grant(Map.of("role", "COORDINATOR", "region", "07")).is(200);
        account.choose(account.link(), Account.PASSWORD);
        var other = account.signedIn();
        for (var part : List.of("/data", "/accesses")) {
            other.get(person + part).is(404);
        }
        for (var verb : List.of("/block", "/unblock")) {
            other.post(person + verb, ASKED, "If-Match", "*").is(404);
        }
        other.post(person + "/rectify", right("Otra Cosa", rut), "If-Match", "*").is(404);
        assertThat(other.get("/trainees/blocked").is(200).json().get("items").findValuesAsText("id")).doesNotContain(Registered.id(person));
    }

    @Test
    void correctsWithAReasonAndKeepsWhatStoodThere() throws Exception {
        var rightRut = rut();
        coordinator.post(person + "/rectify", right(name, rightRut)).is(428);
        assertThat(ask("rectify", right("=CMD()", rightRut)).is(422).pointers()).containsExactly("/name");
        assertThat(ask("rectify", right(name, "12.345.678-K")).is(422).pointers()).containsExactly("/taxId");
        assertThat(ask("rectify", Map.of("name", name, "taxId", rightRut)).is(422).pointers())
                .containsExactlyInAnyOrder("/askedBy", "/askedOn", "/reason");
        ask("rectify", right(name, rut)).is(409);
        var other = "/trainees/" + UUID.randomUUID();
        var taken = rut();
        trainer.put(other, body("Otra " + word(), taken)).is(201);
        assertThat(ask("rectify", right(name, taken)).is(409).pointers()).containsExactly("/taxId");
        var tag = tag();
        var answers = AtOnce.call(5, () -> coordinator.post(person + "/rectify", right(name, rightRut), "If-Match", tag).status());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        var change = coordinator.get(person + "/data").is(200).json().at("/changes/0");
        assertThat(change.get("useCase").asText()).isEqualTo("RectifyTrainee");
        assertThat(change.get("reason").asText()).isEqualTo("Carta 7");
        var field = change.at("/fields/0");
        assertThat(field.get("name").asText()).isEqualTo("taxId");
        assertThat(field.get("before").asText()).isEqualTo(Rut.of(rut).value());
        assertThat(field.get("after").asText()).isEqualTo(Rut.of(rightRut).value());
    }

    @Test
    void blocksOutOfListsAndKeepsWhatIsCounted() throws Exception {
        var before = figures();
        var tag = tag();
        var answers = AtOnce.call(5, () -> coordinator.post(person + "/block", ASKED, "If-Match", tag).status());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        ask("block", ASKED).is(409);
        assertThat(coordinator.get("/trainees?q=" + name.split(" ")[1]).is(200).json().get("items")).isEmpty();
        assertThat(trainer.post("/trainees/search", Map.of("taxId", rut)).is(200).json().get("items")).isEmpty();
        trainer.get(person).is(404);
        assertThat(coordinator.get(person).is(200).json().get("blocked").asBoolean()).isTrue();
        assertThat(trainer.put(person, body(name + " Otra", rut), "If-Match", "*").status()).isEqualTo(409);
        assertThat(trainer.put("/trainees/" + UUID.randomUUID(), body(name, rut)).is(409).text()).contains("bloqueados");
        var roll = trainer.get(session + "/attendances").is(200);
        assertThat(roll.text()).contains("Persona con datos bloqueados").doesNotContain(name);
        assertThat(FileTexts.of(trainer.get(session + "/list.pdf").is(200).bytes())).doesNotContain(name);
        assertThat(figures()).isEqualTo(before);
        assertThat(mark(true).json().get("present").asBoolean()).as("a device that knows them is heard").isTrue();
        assertThat(coordinator.get(person).is(200).json().get("blocked").asBoolean()).isTrue();
        held();
        trainer.post("/reports/certificado/issues", Map.of("activityId", Registered.id(activity), "traineeId", Registered.id(person)))
                .is(404);
        var listed = coordinator.get("/trainees/blocked").is(200).json().get("items");
        assertThat(listed.findValuesAsText("name")).contains(name);
        assertThat(ask("unblock", Map.of("askedBy", "HOLDER", "askedOn", "2026-10-20")).is(422).pointers()).containsExactly("/reason");
        ask("unblock", ASKED).is(200);
        ask("unblock", ASKED).is(409);
        assertThat(coordinator.get("/trainees?q=" + name.split(" ")[1]).is(200).json().get("items")).hasSize(1);
        assertThat(coordinator.get(person + "/data").is(200).json().get("changes").findValuesAsText("useCase"))
                .containsSubsequence("BlockTrainee", "BlockTrainee", "KeepTrainee");
    }

    @Test
    void everythingIsDoneFromThePage() {
        var address = "/capacitacion/participantes/" + Registered.id(person) + "/datos";
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "admin"))) {
            page.navigate(address);
            assertThat(page.textContent("h1")).isEqualTo("Datos de la persona");
            Look.at(page, "datos-de-la-persona");
        }
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/capacitacion/participantes/" + Registered.id(person));
        page.click("a[href='" + address + "']");
        page.click("input[value='Bloquear los datos']");
        page.waitForSelector(".fault:has-text('Falta quién lo pide')");
        page.selectOption("#askedBy", "HOLDER");
        page.fill("#askedOn", "2026-10-19");
        page.fill("#reason", "Carta 8");
        page.fill("#name", name + " Díaz");
        page.click("input[value='Rectificar']");
        page.waitForSelector(".notice:has-text('rectificaron')");
        page.selectOption("#askedBy", "REPRESENTATIVE");
        page.fill("#askedOn", "2026-10-19");
        page.fill("#reason", "Carta 9");
        page.click("input[value='Bloquear los datos']");
        page.waitForSelector(".notice:has-text('están bloqueados')");
        page.navigate("/capacitacion/participantes/bloqueados");
        page.waitForSelector("td:has-text('" + name + " Díaz')");
        Look.at(page, "datos-bloqueados");
        var phone = Visitor.signIn(browser.phone(), "admin");
        phone.navigate("/capacitacion/participantes/bloqueados");
        Look.at(phone, "datos-bloqueados");
        var file = page.navigate(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(page.waitForDownload(() -> page.click("a[href$='data.xlsx']")).suggestedFilename()).endsWith(".xlsx")
                .doesNotContain("Berta");
    }
}
