package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.PrintedQr;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates: who gets one, issued once, checked by anybody, opened by their key, taken back. */
@ServerTest
class CertificateIT {

    private static final String ISSUES = "/reports/certificado/issues";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");
    private String activity;
    private String session;
    private String name;
    private String ana;
    private String absent;

    @BeforeEach
    void hold() {
        Ledger.clock(Server.CLOCK);
        var planned = Trainings.unsent();
        trainer.put(planned.at(), planned.with("certificateRule", Map.of("minimumAttendance", 75))).is(201);
        activity = planned.at().substring(planned.at().lastIndexOf('/') + 1);
        session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, planned.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00")).is(201);
        Ledger.clock("2026-10-20T19:00:00Z");
        name = "Ana " + word() + " " + word();
        ana = recorded(name);
        absent = recorded("Ausente " + word());
        mark(ana, true);
        mark(absent, false);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    /** A name that nobody else has. */
    private static String word() {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return "S" + letters + "o";
    }

    private String recorded(String called) {
        var id = UUID.randomUUID().toString();
        trainer.put("/trainees/" + id, new HashMap<>(Map.of("name", called, "post", "OPERATOR", "sex", "FEMALE", "waterSystemId",
                Registered.id(Registered.served(0)).toString(), "document", "Pasaporte X1", "documentReason", "Extranjera"))).is(201);
        return id;
    }

    private void mark(String person, boolean present) {
        trainer.put(session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", person, "present", present)).is(201);
    }

    private void held() {
        act(session + "/close");
        act("/training-activities/" + activity + "/hold");
    }

    private void act(String step) {
        var read = trainer.get(step.substring(0, step.lastIndexOf('/'))).is(200);
        trainer.post(step, Map.of(), "If-Match", read.header("ETag")).is(200);
    }

    private Map<String, String> of(String person) {
        return Map.of("activityId", activity, "traineeId", person);
    }

    private static JsonNode verify(JsonNode certificate) {
        return Api.nobody().get("/verificar/" + certificate.get("code").asText(), "Accept", "application/json").is(200).json();
    }

    private static JsonNode verify(JsonNode certificate, String key) {
        return Api.nobody().send("POST", "/verificar/" + certificate.get("code").asText(), BodyPublishers.ofString("clave=" + key),
                "application/x-www-form-urlencoded", "Accept", "application/json", "Origin", Server.running().url().toString()).is(200)
                .json();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void isIssuedOnceToWhoMeetsTheRuleAndCheckedByAnybody() throws Exception {
        assertThat(trainer.post(ISSUES, of(ana)).is(409).text()).contains("realizada");
        held();
        assertThat(trainer.post(ISSUES, of(absent)).is(409).text()).contains("no asistió");
        trainer.post(ISSUES, of(UUID.randomUUID().toString())).is(404);
        var answers = AtOnce.call(6, () -> trainer.post(ISSUES, of(ana)));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(5);
        var certificate = answers.get(0).json();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.json().get("code")).isEqualTo(certificate.get("code")));
        var pdf = trainer.get("/certificates/" + certificate.get("id").asText() + ".pdf").is(200).bytes();
        assertThat(text(pdf)).contains(name, "Cloración y calidad del agua", "8 horas", certificate.get("number").asText(),
                "DATO ILUSTRATIVO");

        var known = verify(certificate);
        assertThat(known.get("status").asText()).isEqualTo("VALID");
        assertThat(known.at("/certificate/initials").asText()).isEqualTo("A. S. S.");
        assertThat(known.at("/certificate/hours").asInt()).isEqualTo(8);
        assertThat(known.toString()).doesNotContain(name);
        var address = PrintedQr.of(pdf);
        assertThat(address.getPath()).isEqualTo("/verificar/" + certificate.get("code").asText());
        assertThat(verify(certificate, "0000-0000-0000").at("/certificate/opened").asBoolean()).isFalse();
        assertThat(verify(certificate, "").toString()).doesNotContain(name);
        assertThat(verify(certificate, address.getFragment()).at("/certificate/holder").asText()).isEqualTo(name);
        assertThat(Api.nobody().get("/verificar/" + certificate.get("code").asText() + "?clave=" + address.getFragment(), "Accept",
                "application/json").is(200).text()).doesNotContain(name);
    }

    @Test
    void opensTheNameOfWhoReadTheQr() throws Exception {
        held();
        var certificate = trainer.post(ISSUES, of(ana)).is(201).json();
        var address = PrintedQr.of(trainer.get("/certificates/" + certificate.get("id").asText() + ".pdf").is(200).bytes());
        for (var page : List.of(browser.page(), browser.phone())) {
            page.navigate("/verificar/" + certificate.get("code").asText() + "#" + address.getFragment());
            page.waitForCondition(() -> page.textContent("#titular").equals(name));
            assertThat(page.url()).as("the key does not stay in the address").doesNotContain("#");
            Look.at(page, "certificado-verificado");
        }
        var page = browser.page();
        page.navigate("/verificar/" + certificate.get("code").asText());
        assertThat(page.textContent("#titular")).isEqualTo("A. S. S.");
        page.fill("#clave", "0000-0000-0000");
        page.click("form[data-opens] button");
        page.waitForSelector("#abierto:has-text('no es la de este')");
    }

    @Test
    void isTakenBackWithItsReasonAndIssuedAnewUnderTheSameNumber() {
        held();
        var certificate = trainer.post(ISSUES, of(ana)).is(201).json();
        var revoke = "/certificates/" + certificate.get("id").asText() + "/revoke";
        trainer.post(revoke, Map.of("reason", "Error")).is(403);
        assertThat(coordinator.post(revoke, Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        var revoked = coordinator.post(revoke, Map.of("reason", "Era de otra persona")).is(200).json();
        assertThat(revoked.get("state").asText()).isEqualTo("REVOKED");
        assertThat(revoked.get("revokedBecause").asText()).isEqualTo("Era de otra persona");
        coordinator.post(revoke, Map.of("reason", "Otra vez")).is(409);
        assertThat(verify(certificate).get("status").asText()).isEqualTo("REVOKED");
        var anew = trainer.post(ISSUES, of(ana)).is(201).json();
        assertThat(anew.get("number")).isEqualTo(certificate.get("number"));
        assertThat(anew.get("code")).isNotEqualTo(certificate.get("code"));
        assertThat(verify(anew).get("status").asText()).isEqualTo("VALID");
        assertThat(verify(certificate).get("status").asText()).isEqualTo("REVOKED");
    }

    @Test
    void isReplacedWhenItsWordsChangeUnderTheSameNumber() {
        held();
        var first = trainer.post(ISSUES, of(ana)).is(201).json();
        var read = trainer.get("/trainees/" + ana).is(200);
        trainer.put("/trainees/" + ana, new HashMap<>(Map.of("name", name + " Corregida", "post", "OPERATOR", "sex", "FEMALE",
                "waterSystemId", Registered.id(Registered.served(0)).toString(), "document", "Pasaporte X1", "documentReason",
                "Extranjera")), "If-Match", read.header("ETag")).is(200);
        var newer = trainer.post(ISSUES, of(ana)).is(201).json();
        assertThat(newer.get("number")).isEqualTo(first.get("number"));
        assertThat(newer.get("id")).isEqualTo(first.get("id"));
        var old = verify(first);
        assertThat(old.get("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(old.get("supersededBy")).isEqualTo(newer.get("code"));
        assertThat(verify(newer).get("status").asText()).isEqualTo("VALID");
    }

    @Test
    void theListOfTheSessionIsPrintedWithItsQr() throws Exception {
        var pdf = trainer.get(session + "/list.pdf").is(200).bytes();
        assertThat(text(pdf)).contains(name, "Lista de asistencia", "Sede vecinal", "Firma").doesNotContain("Pasaporte");
        assertThat(PrintedQr.of(pdf).getPath()).isEqualTo("/capacitacion/sesiones/" + session.substring(session.lastIndexOf('/') + 1));
        Api.as("gore.biobio").get(session + "/list.pdf").is(403);
    }

    @Test
    void staysBetweenThoseWhoTrain() {
        held();
        var certificate = trainer.post(ISSUES, of(ana)).is(201).json();
        var at = "/certificates/" + certificate.get("id").asText();
        assertThat(Api.as("gore.biobio").get("/certificates?activity=" + activity).is(200).json().at("/items/0/number"))
                .isEqualTo(certificate.get("number"));
        Api.as("gore.biobio").get(at + ".pdf").is(403);
        Api.as("gore.biobio").get("/certificates/candidates?activity=" + activity).is(403);
        Api.as("gore.biobio").get("/issued-reports/" + certificate.get("issueId").asText()).is(404);
        Api.as("gore.maule").get(at).is(404);
        Api.as("admin").get(at).is(403);
        coordinator.get("/certificates").is(400);
        var seen = Api.as("auditoria").get("/certificates/candidates?activity=" + activity).is(200).json().get("candidates");
        assertThat(seen).hasSize(2);
        assertThat(seen.findValuesAsText("name")).contains(name);
    }

    @Test
    void comesForEverybodyInOneZipThatNamesNobody() throws Exception {
        trainer.post("/reports/certificado/bundles", Map.of("activityId", activity)).is(409);
        held();
        var job = trainer.post("/reports/certificado/bundles", Map.of("activityId", activity)).is(202).json().get("id").asText();
        var done = until(job);
        assertThat(done.get("state").asText()).as(done.toString()).isEqualTo("DONE");
        var bundle = done.get("result").asText().replaceAll(".*/", "");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(trainer.get("/report-bundles/" + bundle + ".zip").is(200).bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(2).anyMatch(file -> file.endsWith(".pdf")).contains("indice.xlsx");
        assertThat(names.toString()).doesNotContain("Ana");
        Api.as("gore.biobio").get("/report-bundles/" + bundle).is(404);
    }

    @Test
    void numbersEverybodyOfAJobWithoutGapsAndOnce() throws Exception {
        for (int i = 0; i < 3; i++) {
            mark(recorded("Otra " + word()), true);
        }
        held();
        var first = trainer.post(ISSUES, of(ana)).is(201).json();
        var codes = new ArrayList<List<String>>();
        for (int i = 0; i < 2; i++) {
            var job = trainer.post("/reports/certificado/bundles", Map.of("activityId", activity)).is(202).json().get("id").asText();
            assertThat(until(job).get("state").asText()).isEqualTo("DONE");
            var all = trainer.get("/certificates?activity=" + activity).is(200).json().get("items");
            assertThat(all.findValuesAsText("number")).contains(first.get("number").asText())
                    .extracting(number -> number.replaceAll(".*-", "")).containsExactly("001", "002", "003", "004");
            assertThat(all).allSatisfy(one -> assertThat(verify(one).get("status").asText()).isEqualTo("VALID"));
            codes.add(StreamSupport.stream(all.spliterator(), false).map(one -> one.get("code").asText()).toList());
        }
        assertThat(codes.get(0)).doesNotHaveDuplicates().contains(first.get("code").asText()).isEqualTo(codes.get(1));
    }

    private JsonNode until(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var now = trainer.get("/jobs/" + job).is(200).json();
            if (!now.get("state").asText().matches("QUEUED|RUNNING")) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never over: " + job);
    }

    @Test
    void isIssuedOnThePage() {
        held();
        for (var page : List.of(Visitor.signIn(browser.page(), "capacitacion"), Visitor.signIn(browser.phone(), "coordinacion"))) {
            page.navigate("/capacitacion/" + activity + "/certificados");
            Look.at(page, "certificados");
        }
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/" + activity + "/certificados");
        assertThat(page.textContent("main")).contains(name, "no asistió a ninguna sesión");
        page.click("tr:has-text('" + name + "') .btn");
        page.waitForSelector(".notice:has-text('Se emitió el certificado')");
        Look.at(page, "certificados-emitido");
    }
}
