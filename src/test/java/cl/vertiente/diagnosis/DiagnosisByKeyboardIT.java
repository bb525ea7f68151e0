package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Keyboard;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A diagnosis from the menu to its approval without a mouse. */
@ServerTest
class DiagnosisByKeyboardIT {

    private static final String GO_ON = "do-goOn";

    @RegisterExtension
    Browser browser = new Browser();

    private Page page;
    private Keyboard keys;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        page = browser.page();
        keys = new Keyboard(page);
    }

    @Test
    void aWholeDiagnosisIsTypedAndHandedIn() {
        var system = Visits.system(3);
        approvedBefore(system);
        keys.signIn("terreno");
        keys.follow("Diagnósticos");
        page.waitForURL("**/diagnosticos");
        keys.follow("Nuevo diagnóstico");
        page.waitForURL("**/diagnosticos/nuevo");
        keys.tabTo("subject");
        keys.choose(Visits.agreement() + " " + system);
        keys.tabTo("do-begin");
        keys.press("Enter");
        page.waitForURL("**/editar/visit");
        var record = page.url().replaceAll(".*/diagnosticos/([0-9a-f-]{36})/.*", "$1");
        visit();
        people();
        section("rights", Map.of(), () -> {
            keys.tabTo("do-same");
            keys.press("Enter");
            page.waitForSelector("#answers-water_right_res[value='Res. DGA 45/1998']");
            keys.awaited("do-same");
            assertThat(page.inputValue("#answers-water_right_res")).isEqualTo("Res. DGA 45/1998");
        });
        section("board", Map.of("board_valid", select("true")));
        section("management", Map.of());
        installations();
        section("continuity", Map.of("continuity_hours", type("22,5"), "aljibe", select("false")));
        section("tariff", Map.of("tariff_kind", select("FLAT"), "payment_methods-CASH", space(), "payment_methods-TRANSFER", space(),
                "debt_total", type("1.250.000"), "debtors_pct", type("12,5")));
        section("consumption", Map.of("produced_12m", type("10.000"), "billed_12m", type("8.000")));
        section("operator", Map.of("operator_trained", select("false"), "operator_paid", select("false")));
        fill("social", Map.of("dwellings_inhabited", type("290"), "board_women", type("3")), "do-save");
        page.waitForURL("**/diagnosticos/" + record);
        handIn(record);
        stored("/diagnoses/" + record);
    }

    /** What was found a week earlier and approved. */
    private static void approvedBefore(String system) {
        var answers = Visits.complete();
        answers.putAll(Map.of("members", 111, "sector", "La Esperanza", "water_right_res", "Res. DGA 45/1998", "inhabitants", 400));
        var form = Api.as("terreno").get("/questionnaires/diagnosis/current").is(200).json().get("version").asInt();
        var before = Visits.inReview(Visits.with(Visits.with(Visits.body(system, 0, answers), "visitAt", "2026-10-03T10:00:00-03:00"),
                "questionnaireVersion", form));
        Visits.step(Api.as("coordinacion"), before, "approve", Map.of()).is(200);
    }

    private void visit() {
        assertThat(keys.at().said()).as("what was done is read first").contains("empezado");
        fill("visit", Map.of("visitAt", () -> {
            keys.type("1010");
            keys.type("2026");
            keys.press("ArrowRight");
            keys.type("1111");
            keys.type("a");
            assertThat(keys.at().value()).isEqualTo("2026-10-10T11:11");
        }, "label", type("Por teclado"), "gps-lat", type("-37,12345"), "gps-lon", type("-72,5"), "gps-accuracy", type("8"),
                "consent", select("true"), "interviewees-missing", select("NOT_OBSERVED")), GO_ON);
        page.waitForURL("**/editar/visit#answers-consent_name");
        assertThat(keys.at().id()).as("what an answer opens is asked at once").isEqualTo("answers-consent_name");
        assertThat(page.textContent(".notice")).contains("Guardado: Visita y entrevistados", "pregunta");
        keys.type("Rosa Pérez Soto");
        keys.tabTo("answers-consent_date");
        keys.type("10102026");
        keys.tabTo("answers-interviewees-missing");
        keys.choose("");
        keys.press("Shift+Tab");
        assertThat(keys.at().id()).isEqualTo("answers-interviewees-add");
        keys.press("Enter");
        page.waitForSelector("#answers-interviewees-0-name");
        keys.awaited("answers-interviewees-0-name");
        keys.type("Juana Soto");
        keys.tabTo("answers-interviewees-0-post");
        keys.type("Presidenta");
        keys.tabTo("answers-interviewees-0-phone");
        keys.type("9 1234 5678");
        goOn();
        page.waitForURL("**/editar/organisation");
    }

    private void people() {
        assertThat(keys.at().said()).contains("Guardado: Visita y entrevistados");
        section("organisation", Map.of("org_type", select("COMMITTEE"), "legal_name", type("Comité de Agua La Esperanza"),
                "legal_personality_date", type("05051998"), "sector-same", space()));
        fill("service", Map.of("inhabitants", type("muchos"), "settlement", select("CONCENTRATED"), "members-same", space(),
                "users", type("118"), "dwellings", type("300"), "schools", type("2"), "connections_total", type("302")), GO_ON);
        page.waitForSelector("#errores");
        keys.awaited("errores");
        Look.at(page, "teclado-errores");
        keys.press("Tab", "Enter");
        keys.awaited("answers-inhabitants");
        assertThat(keys.at().value()).isEqualTo("muchos");
        assertThat(page.isChecked("#answers-members-same") || page.inputValue("#answers-members").equals("111")).isTrue();
        assertThat(page.textContent(".answer:has(#answers-inhabitants) .previous")).contains("400 personas");
        keys.retype("1.250");
        goOn();
        page.waitForURL("**/editar/rights");
    }

    private void installations() {
        section("sources", Map.of("wells-add", () -> {
            keys.press("Enter");
            page.waitForSelector("#answers-wells-0-name");
            keys.awaited("answers-wells-0-name");
            keys.type("Pozo 1");
            keys.tabTo("answers-wells-0-depth");
            keys.type("42,5");
            keys.tabTo("answers-wells-0-condition");
            keys.choose("GOOD");
        }));
        fill("pumping", Map.of("state_supply_general", select("BAD")), GO_ON);
        page.waitForURL("**/editar/pumping#answers-state_supply_general_note");
        keys.type("Tablero quemado, sin protecciones");
        keys.tabTo("answers-state_supply_general_photos-file");
        keys.file("tablero.jpg", "image/jpeg", PictureBytes.jpeg(640, 480, 7));
        goOn();
        page.waitForURL("**/editar/treatment");
        section("treatment", Map.of("free_chlorine", type("0,6")));
        section("tanks", Map.of("tanks-add", this::tanks));
        section("network", Map.of("macro_meter", select("false")));
        section("power", Map.of("backup_power", select("true"), "telemetry", select("false")));
    }

    private void tanks() {
        keys.press("Enter");
        page.waitForSelector("#answers-tanks-0-name");
        keys.awaited("answers-tanks-0-name");
        tank(0, "Estanque norte", "30,5");
        keys.tabTo("answers-tanks-add");
        keys.press("Enter");
        tank(1, "Estanque que no es", "99");
        keys.tabTo(stop -> stop.said().startsWith("Quitar") && stop.said().endsWith("2"), "the removal of the second");
        keys.press("Enter");
        page.waitForSelector("#answers-tanks-1-name", new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(keys.at().id()).as("goes on where entries are added").isEqualTo("answers-tanks-add");
    }

    private void tank(int place, String name, String volume) {
        var at = "answers-tanks-" + place + "-";
        assertThat(keys.at().id()).isEqualTo(at + "name");
        keys.type(name);
        keys.tabTo(at + "type");
        keys.choose("ELEVATED");
        keys.tabTo(at + "material");
        keys.choose("CONCRETE");
        keys.tabTo(at + "volume");
        keys.type(volume);
        keys.tabTo(at + "condition");
        keys.choose("REGULAR");
    }

    private void handIn(String record) {
        assertThat(keys.at().said()).contains("Guardado: D. Dimensión social");
        keys.follow("Ir a enviar a revisión");
        page.waitForURL("**/" + record + "/revision");
        keys.tabTo("do-SUBMIT");
        keys.press("Enter");
        page.waitForSelector("text=quedó enviado a revisión");
        page.waitForLoadState();
        assertThat(keys.at().said()).contains("quedó enviado a revisión");
    }

    private static void stored(String address) {
        var record = Visits.read(Api.as("terreno"), address);
        assertThat(record.get("state").asText()).isEqualTo("COMPLETE");
        assertThat(record.get("visitAt").asText()).isEqualTo("2026-10-10T14:11:00Z");
        var answers = record.get("answers");
        assertThat(answers.at("/gps/lat").decimalValue()).isEqualByComparingTo("-37.12345");
        assertThat(answers.at("/interviewees/0/phone").asText()).isEqualTo("+56912345678");
        assertThat(answers.at("/legal_personality_date").asText()).isEqualTo("1998-05-05");
        assertThat(answers.at("/sector").asText()).as("as before").isEqualTo("La Esperanza");
        assertThat(answers.at("/members").asInt()).as("as before").isEqualTo(111);
        assertThat(answers.at("/water_right_res").asText()).isEqualTo("Res. DGA 45/1998");
        assertThat(answers.at("/wells/0/depth").decimalValue()).isEqualByComparingTo("42.5");
        assertThat(answers.get("tanks")).hasSize(1);
        assertThat(answers.at("/state_supply_general_photos")).hasSize(1);
        assertThat(answers.at("/payment_methods").toString()).isEqualTo("[\"CASH\",\"TRANSFER\"]");
        assertThat(answers.at("/pumps/missing").asText()).isEqualTo("NOT_OBSERVED");
        var numbers = new LinkedHashMap<>(Map.of("INHABITANTS", "1250", "CONNECTIONS", "302", "STORAGE_M3", "30.5", "LOSSES_PCT", "20",
                "CONTINUITY_H", "22.5", "FREE_CHLORINE_MGL", "0.6", "ARREARS_PCT", "12.5"));
        numbers.forEach((code, number) -> assertThat(record.at("/indicators/" + code + "/number").decimalValue()).as(code)
                .isEqualByComparingTo(number));
        assertThat(record.at("/indicators/CONDITION_SUPPLY/choice").asText()).isEqualTo("BAD");
        assertThat(record.at("/indicators/BACKUP_POWER/flag").asBoolean()).isTrue();
        assertThat(record.at("/indicators/METER_COVERAGE_PCT").has("number")).as("nobody saw the meters").isFalse();
    }

    private void section(String id, Map<String, Runnable> answers) {
        section(id, answers, () -> { });
    }

    /** Types a section, and lands on the next one with what was done in focus. */
    private void section(String id, Map<String, Runnable> answers, Runnable first) {
        assertThat(page.url()).contains("/editar/" + id);
        first.run();
        fill(id, answers, GO_ON);
        page.waitForURL(url -> !url.contains("/editar/" + id));
        assertThat(keys.at().said()).contains("Guardado: ");
    }

    /** Every answer by the name of its control; what is required and not among them is what nobody observed. */
    private void fill(String id, Map<String, Runnable> answers, String button) {
        var done = new HashSet<String>();
        var open = unobserved(id, answers);
        keys.walk(stop -> {
            var name = stop.id().replaceFirst("^answers-", "");
            if (answers.containsKey(name) && done.add(name)) {
                answers.get(name).run();
            } else if (open.containsKey(name) && stop.value().isEmpty()) {
                keys.choose(open.get(name));
            }
        }, stop -> stop.id().equals(button), "#" + button);
        assertThat(done).as("answered in " + id).containsExactlyInAnyOrderElementsOf(answers.keySet());
        keys.press("Enter");
    }

    private static Map<String, String> unobserved(String id, Map<String, Runnable> answers) {
        var open = new LinkedHashMap<String, String>();
        for (var section : questionnaire()) {
            for (var question : section.get("id").asText().equals(id) ? section.get("questions") : List.<JsonNode>of()) {
                var name = question.get("id").asText();
                var kinds = question.path("missing");
                boolean answered = answers.keySet().stream().anyMatch(key -> key.equals(name) || key.startsWith(name + "-"));
                if (question.path("required").asBoolean() && !answered && !(kinds.isArray() && kinds.isEmpty())) {
                    open.put(name + "-missing", kinds.isArray() ? kinds.get(0).asText() : "NOT_OBSERVED");
                }
            }
        }
        return open;
    }

    private static JsonNode questionnaire() {
        return Api.as("terreno").get("/questionnaires/diagnosis/1").is(200).json().get("sections");
    }

    private void goOn() {
        keys.tabTo(GO_ON);
        keys.press("Enter");
    }

    private Runnable type(String text) {
        return () -> keys.type(text);
    }

    private Runnable select(String value) {
        return () -> keys.choose(value);
    }

    private Runnable space() {
        return () -> keys.press("Space");
    }

    @Test
    void itIsObservedAnsweredAndApproved() {
        var address = Visits.fresh();
        Api.as("terreno").put(address, Visits.body(Visits.system(4), 0, Visits.complete())).is(201);
        Visits.step(Api.as("terreno"), address, "submit", Map.of()).is(200);
        var sheet = address.replace("/diagnoses", "/diagnosticos");
        keys.signIn("coordinacion");
        page.navigate(sheet);
        keys.follow("Revisión");
        page.waitForURL("**/revision");
        step("TAKE", "quedó en revisión");
        keys.tabTo(stop -> stop.href().contains("observar=inhabitants"), "the observation of an answer");
        keys.press("Enter");
        page.waitForURL("**observar=inhabitants**");
        assertThat(keys.at().id()).as("the form that was asked for").isEqualTo("observar");
        Look.at(page, "teclado-revision");
        keys.tabTo("words");
        keys.type("No calza con el catastro");
        keys.tabTo("do-observe");
        keys.press("Enter");
        page.waitForSelector("text=La observación quedó registrada");
        step("OBSERVE", "volvió a su equipo");
        answer(sheet);
        page.reload();
        step("TAKE", "quedó en revisión");
        keys.tabTo(stop -> stop.id().startsWith("do-settle-"), "settling it");
        keys.press("Enter");
        page.waitForSelector("text=La respuesta quedó registrada");
        step("APPROVE", "quedó aprobado");
        var approved = Visits.read(Api.as("coordinacion"), address);
        assertThat(approved.get("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.at("/observations/0/state").asText()).isEqualTo("SETTLED");
        assertThat(approved.at("/observations/0/field").asText()).isEqualTo("inhabitants");
        assertThat(approved.at("/observations/0/replies").findValuesAsText("words")).contains("Lo confirmé con la presidenta");
    }

    /** By the engineer, in another browser. */
    private void answer(String sheet) {
        var reviewer = page;
        page = browser.page();
        keys = new Keyboard(page);
        keys.signIn("terreno");
        page.navigate(sheet + "/revision");
        step("EDIT", "volvió a borrador");
        keys.tabTo(stop -> stop.id().startsWith("reply-"), "the answer to it");
        keys.type("Lo confirmé con la presidenta");
        keys.tabTo(stop -> stop.id().startsWith("do-answer-"), "sending it");
        keys.press("Enter");
        page.waitForSelector("text=La respuesta quedó registrada");
        step("SUBMIT", "quedó enviado a revisión");
        page = reviewer;
        keys = new Keyboard(page);
    }

    private void step(String verb, String done) {
        keys.tabTo("do-" + verb);
        keys.press("Enter");
        page.waitForSelector("text=" + done);
        page.waitForLoadState();
        assertThat(keys.at().said()).as("what was done is read first").contains(done);
    }
}
