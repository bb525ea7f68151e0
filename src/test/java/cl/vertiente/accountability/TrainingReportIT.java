package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.shared.Rut;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.training.Trainings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report on training: issued once for the same rows, superseded by others, checked by anybody, and naming nobody. */
@ServerTest
class TrainingReportIT {

    private static final String ISSUES = "/reports/informe-capacitacion/issues";
    /** In which no other test trains; the demonstration does. */
    private static final String MONTH = "2026-04";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final String tax = rut();
    private final Api coordinator = Api.as("coordinacion");
    private final Api trainer = Api.as("capacitacion");

    @BeforeEach
    void now() {
        Ledger.clock(Server.CLOCK);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, String> months(String from, String to) {
        return Map.of("agreementId", Trainings.agreementId(), "from", from, "to", to);
    }

    /** Of nobody else. */
    private static String rut() {
        var number = String.valueOf(14_000_000 + new Random().nextInt(1_000_000));
        return Stream.of("0123456789K".split("")).map(digit -> number + "-" + digit).filter(Rut::isValid).findFirst().orElseThrow();
    }

    private JsonNode figures() {
        return coordinator.get("/training-figures?from=2026-04-01&to=2026-04-30&agreement=" + Trainings.agreementId()).is(200).json();
    }

    private int attendances() {
        return figures().at("/everybody/attendances").asInt();
    }

    private int treasurerCount(String what) {
        for (var part : figures().at("/cuts/POST")) {
            if (part.get("key").asText().equals("TREASURER")) {
                return part.get("count").get(what).asInt();
            }
        }
        throw new AssertionError("no treasurer");
    }

    private String[] personal() {
        return new String[] {"Aniceta", "Rosenda", tax.substring(0, 8), Rut.of(tax).toString()};
    }

    private String person(String name, String tax) {
        var id = UUID.randomUUID().toString();
        trainer.put("/trainees/" + id, new HashMap<>(Map.of("name", name + " R" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                "post", "TREASURER", "sex", "FEMALE", "waterSystemId", Registered.id(Registered.served(0)).toString(), "taxId",
                tax))).is(201);
        return id;
    }

    private void session(Trainings activity, String day, String... came) {
        var session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, activity.session(day + "T09:00:00-04:00", day + "T11:30:00-04:00")).is(201);
        for (var person : came) {
            trainer.put(session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", person, "present", true, "source", "BY_HAND",
                    "reason", "Lista en papel")).is(201);
        }
        trainer.post(session + "/close", Map.of(), "If-Match", trainer.get(session).is(200).header("ETag")).is(200);
    }

    private static String text(JsonNode issue, String account) throws Exception {
        try (var document = Loader.loadPDF(Api.as(account).get(issue.at("/files/pdf").asText().replace("/api/v1", "")).is(200).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isIssuedOnceAndSupersededByOtherRows() throws Exception {
        var ana = person("Aniceta", tax);
        var activity = Trainings.plan();
        int before = attendances();
        session(activity, "2026-04-20", ana, person("Rosenda", rut()));
        var first = coordinator.post(ISSUES, months(MONTH, MONTH)).is(201).json();
        assertThat(coordinator.post(ISSUES, months(MONTH, MONTH)).is(200).json().get("code")).isEqualTo(first.get("code"));
        assertThat(text(first, "gore.biobio")).contains("Informe de capacitación", "PAT-APR-08-DEMO", "abril de 2026", "Tesorero/a",
                "DATO ILUSTRATIVO", "20-04-2026 09:00 a 11:30").doesNotContain(personal());

        session(activity, "2026-04-30", ana);
        var second = coordinator.post(ISSUES, months(MONTH, MONTH)).is(201).json();
        var old = Api.nobody().get("/verificar/" + first.get("code").asText(), "Accept", "application/json").is(200).json();
        assertThat(old.get("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(old.get("supersededBy")).isEqualTo(second.get("code"));
        assertThat(attendances()).isEqualTo(before + 3);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(coordinator.get(second.at("/files/xlsx").asText()
                .replace("/api/v1", "")).is(200).bytes()))) {
            var posts = book.findSheet("Cargo y sexo").orElseThrow().read();
            assertThat(posts.stream().skip(4).mapToInt(row -> row.getCellAsNumber(8).orElseThrow().intValue()).sum())
                    .as("attendances by post sum to the whole").isEqualTo(attendances());
            var treasurers = posts.stream().filter(row -> row.getCellText(0).equals("Tesorero/a")).findFirst().orElseThrow();
            assertThat(treasurers.getCellAsNumber(7).orElseThrow().intValue()).isEqualTo(treasurerCount("persons"));
            assertThat(treasurers.getCellAsNumber(8).orElseThrow().intValue()).isEqualTo(treasurerCount("attendances"));
            assertThat(book.findSheet("Listas").orElseThrow().read()).hasSize(4 + figures().get("sessions").asInt());
            for (var sheet : book.getSheets().toList()) {
                assertThat(sheet.read().toString()).as(sheet.getName()).doesNotContain(personal());
            }
        }
    }

    @Test
    void sumsUpAMonthInWhichNothingWasDone() throws Exception {
        var issue = coordinator.post(ISSUES, months("2024-02", "2024-02")).json();
        assertThat(text(issue, "auditoria")).contains("No hubo sesiones");
    }

    @Test
    void refusesWhatCannotBeTold() {
        assertThat(coordinator.post(ISSUES, months("ayer", MONTH)).is(422).pointers()).containsExactly("/from");
        assertThat(coordinator.post(ISSUES, months(MONTH, "2026-03")).is(422).pointers()).containsExactly("/to");
        assertThat(coordinator.post(ISSUES, months(MONTH, "2031-01")).is(422).text()).contains("aún no comienza");
        assertThat(coordinator.post(ISSUES, Map.of("from", MONTH)).is(422).pointers()).contains("/agreementId", "/to");
        coordinator.post(ISSUES, Map.of("agreementId", UUID.randomUUID(), "from", MONTH, "to", MONTH)).is(404);
        for (var account : List.of("capacitacion", "gore.biobio", "gore.maule", "auditoria", "admin")) {
            Api.as(account).post(ISSUES, months(MONTH, MONTH)).is(403);
        }
    }

    @Test
    void isReadByWhoSeesTheAgreement() {
        var issue = coordinator.post(ISSUES, months("2026-01", "2026-01")).json();
        var at = "/issued-reports/" + issue.get("id").asText();
        for (var account : List.of("gore.biobio", "gore.biobio.tecnica", "auditoria", "rendiciones", "terreno", "capacitacion")) {
            Api.as(account).get(at + ".pdf").is(200);
            assertThat(Api.as(account).get("/issued-reports?report=informe-capacitacion&limit=500").is(200).text())
                    .contains(issue.get("code").asText());
        }
        Api.as("gore.maule").get(at + ".pdf").is(404);
        Api.as("admin").get(at).is(403);
        assertThat(coordinator.get("/reports").is(200).json().get("items").findValuesAsText("key")).contains("informe-capacitacion");
    }

    @Test
    void isIssuedOnThePage() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/informes/capacitacion");
        page.click("#do-issue");
        assertThat(page.textContent(".field-faulty")).contains("Convenio");
        Look.at(page, "informe-capacitacion-falta");
        page.selectOption("#agreementId", Trainings.agreementId());
        page.selectOption("#from", "2026-05");
        page.selectOption("#to", "2026-05");
        page.click("#do-issue");
        page.waitForSelector(".notice:has-text('informe')");
        assertThat(page.textContent("table")).contains("mayo 2026");
        Look.at(page, "informe-capacitacion");
        var phone = Visitor.signIn(browser.phone(), "gore.biobio");
        phone.navigate("/informes/capacitacion");
        assertThat(phone.querySelector("#do-issue")).as("only the coordinator tells").isNull();
        Look.at(phone, "informe-capacitacion-gore");
    }

    @Test
    void showsTestsSurveysAndCertificatesOfTheDemonstrationAndWhatComes() throws Exception {
        var agreement = "agreement=" + Trainings.agreementId();
        var issue = coordinator.post(ISSUES, months("2026-06", "2026-09")).is(201).json();
        assertThat(text(issue, "gore.biobio")).contains("¿Qué nota le pone al curso?", "¿Lo recomendaría a otro comité? ");
        var courses = coordinator.get("/training-activities?kind=COURSE&state=VALIDATED&limit=500&"
                + agreement).is(200).json().get("items");
        assertThat(courses).as("a course of the demonstration, among those of other tests").anySatisfy(course -> {
            var scores = coordinator.get("/training-activities/" + course.get("id").asText() + "/evaluation").is(200).json().get("scores");
            assertThat(scores.get("both").asInt()).isGreaterThan(5);
            assertThat(scores.get("gain").decimalValue()).isPositive();
        });
        assertThat(coordinator.get("/training-competences?limit=500&cover=COVERED&" + agreement).is(200).json().get("items"))
                .hasSizeGreaterThan(5);
        assertThat(coordinator.get("/training-activities?state=RESCHEDULED&" + agreement).is(200).json().get("items")).isNotEmpty();
        assertThat(coordinator.get("/training-sessions?state=PLANNED&from=2026-10-21&" + agreement).is(200).json().get("items"))
                .hasSizeGreaterThan(1);
    }
}
