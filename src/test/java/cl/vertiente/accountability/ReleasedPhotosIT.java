package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.training.Trainings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A photo of a session is in a report only once somebody said that everybody in it agreed, and only as long as they do. */
@ServerTest
class ReleasedPhotosIT {

    private static final String ISSUES = "/reports/informe-capacitacion/issues";
    private static final Map<String, ?> RELEASE = Map.of("caption", "Grupo con el comparador", "everybodyAgreed", true);

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private final Api trainer = Api.as("capacitacion");
    private final String session = "/training-sessions/" + UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void now() {
        Ledger.clock(Server.CLOCK);
    }

    /** In a month in which no other test trains. */
    private Trainings held() {
        var activity = planned();
        act(trainer, session, "close");
        return activity;
    }

    private Trainings planned() {
        var activity = Trainings.plan();
        trainer.put(session, activity.session("2026-03-10T09:00:00-03:00", "2026-03-10T11:30:00-03:00")).is(201);
        return activity;
    }

    private void act(Api who, String at, String verb) {
        who.post(at + "/" + verb, Map.of(), "If-Match", who.get(at).is(200).header("ETag")).is(200);
    }

    private String attach() {
        var bytes = PictureBytes.photo(ThreadLocalRandom.current().nextInt(), "2026:03:10 10:00:00", "-03:00", -37.1, -72.55);
        var sha256 = trainer.upload("/evidence", "foto.jpg", bytes).is(201).json().get("sha256").asText();
        var at = session + "/photos/" + UUID.randomUUID();
        trainer.put(at, Map.of("sha256", sha256, "caption", "Grupo")).is(201);
        return at;
    }

    private String version(String at) {
        return trainer.get(at).is(200).header("ETag");
    }

    private JsonNode issue() {
        return coordinator.post(ISSUES, Map.of("agreementId", Trainings.agreementId(), "from", "2026-03", "to", "2026-03")).json();
    }

    private static byte[] file(JsonNode issue, String format) {
        return Api.as("gore.biobio").get(issue.at("/files/" + format).asText().replace("/api/v1", "")).is(200).bytes();
    }

    private static String text(JsonNode issue) throws Exception {
        try (var document = Loader.loadPDF(file(issue, "pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isPrintedOnceReleasedAndLeftOutOnceRetracted() throws Exception {
        var activity = held();
        var first = attach();
        var second = attach();
        var sha256 = trainer.get(first).is(200).json().get("sha256").asText();
        assertThat(trainer.get(first).is(200).json().get("release").isNull()).as("not shown unless somebody says so").isTrue();
        var before = text(issue());
        assertThat(before).contains(sha256, trainer.get(second).is(200).json().get("sha256").asText())
                .doesNotContain("SHA-256 " + sha256, "Grupo con el comparador");

        var released = trainer.post(first + "/release", RELEASE, "If-Match", version(first)).is(200);
        assertThat(released.json().at("/release/shown").asBoolean()).isTrue();
        assertThat(released.json().at("/release/by/name").asText()).isNotEmpty();
        var shown = issue();
        assertThat(text(shown)).contains("SHA-256 " + sha256, "Grupo con el comparador", "10-03-2026 09:00 · Sede vecinal")
                .doesNotContain("SHA-256 " + trainer.get(second).is(200).json().get("sha256").asText());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(shown, "xlsx")))) {
            assertThat(book.findSheet("Fotos que se muestran").orElseThrow().read().toString()).contains(sha256);
        }
        assertThat(Api.as("gore.biobio").get(session + "/photos").is(404).text()).doesNotContain(sha256);

        act(trainer, activity.at(), "hold");
        act(coordinator, activity.at(), "validate");
        assertThat(Api.as("gore.biobio").get(session + "/photos").is(200).json().get("items")).as("but in the report").isEmpty();
        var retracted = coordinator.post(first + "/retract", Map.of("reason", "Una persona cambió de parecer"), "If-Match", version(first))
                .is(200).json();
        assertThat(retracted.at("/release/shown").asBoolean()).as("also of a validated activity").isFalse();
        var after = issue();
        assertThat(text(after)).contains(sha256).doesNotContain("SHA-256 " + sha256, "Grupo con el comparador");
        assertThat(text(shown)).as("what was issued stays").contains("SHA-256 " + sha256);
    }

    @Test
    void refusesWhatIsNotAgreed() {
        held();
        var at = attach();
        var release = at + "/release";
        assertThat(trainer.post(release, Map.of("everybodyAgreed", true), "If-Match", "*").is(422).pointers()).containsExactly("/caption");
        assertThat(trainer.post(release, Map.of("caption", "Grupo"), "If-Match", "*").is(422).pointers())
                .containsExactly("/everybodyAgreed");
        assertThat(trainer.post(release, Map.of("caption", "Grupo", "everybodyAgreed", false), "If-Match", "*").is(422).text())
                .contains("todas las personas");
        assertThat(trainer.post(release, Map.of("caption", "x".repeat(161), "everybodyAgreed", true), "If-Match", "*").is(422).pointers())
                .containsExactly("/caption");
        assertThat(trainer.post(release, Map.of("caption", "Grupo 山田", "everybodyAgreed", true), "If-Match", "*").is(422).pointers())
                .containsExactly("/caption");
        trainer.post(release, Map.of("caption", "Grupo", "everybodyAgreed", "quizás"), "If-Match", "*").is(422);
        trainer.post(release, RELEASE).is(428);
        trainer.post(release, RELEASE, "If-Match", "\"otra\"").is(412);
        trainer.post(at + "/retract", Map.of("reason", "No se muestra"), "If-Match", "*").is(409);
        trainer.post(session + "/photos/" + UUID.randomUUID() + "/release", RELEASE, "If-Match", "*").is(404);
        Api.as("terreno").post(release, RELEASE, "If-Match", "*").is(403);
        Api.as("gore.biobio").post(release, RELEASE, "If-Match", "*").is(403);

        var first = trainer.post(release, RELEASE, "If-Match", "*").is(200);
        assertThat(trainer.post(release, RELEASE, "If-Match", "*").is(200).header("ETag")).as("the same again").isEqualTo(
                first.header("ETag"));
        assertThat(trainer.post(at + "/retract", Map.of("reason", " "), "If-Match", "*").is(422).pointers()).containsExactly("/reason");
        trainer.post(at + "/withdraw", Map.of("reason", "Prueba"), "If-Match", "*").is(200);
        coordinator.post(release, RELEASE, "If-Match", "*").is(409);
    }

    @Test
    void wordsThatNameSomebodyAreFoundAndErasedOnceThePhotoIsWithdrawn() {
        held();
        var at = attach();
        var name = "Hortensia " + UUID.randomUUID().toString().substring(0, 8);
        for (var words : List.of("Con " + name, name + " al frente")) {
            trainer.post(at + "/release", Map.of("caption", words, "everybodyAgreed", true), "If-Match", "*").is(200);
        }
        var admin = Api.as("admin");
        var found = admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records");
        assertThat(found).as("one photo, whatever was said of it").hasSize(1);
        assertThat(found.get(0).get("what").asText()).isEqualTo("Leyenda de una foto");
        trainer.post(at + "/withdraw", Map.of("reason", "Nombra a una persona"), "If-Match", "*").is(200);
        admin.post("/personal-data/PHOTO_CAPTION/" + at.substring(at.lastIndexOf('/') + 1) + "/forget", Map.of("reason", "Lo pidió"))
                .is(204);
        assertThat(coordinator.get(at).is(200).text()).doesNotContain(name);
        assertThat(admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records")).isEmpty();
    }

    /** Of each agreement the coachings that come first and third may be shown, but for one photo that was retracted. */
    @Test
    void standInTheReportOfTheDemonstration() throws Exception {
        var issue = coordinator.post(ISSUES, Map.of("agreementId", Trainings.agreementId(), "from", "2026-01", "to", "2026-10")).json();
        var printed = file(issue, "pdf");
        try (var document = Loader.loadPDF(printed)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Práctica con el comparador de cloro, vista desde atrás", "Se muestran todas las fotos");
            var pages = new ArrayList<Integer>();
            for (var page : document.getPages()) {
                int pictures = 0;
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
                pages.add(pictures);
            }
            assertThat(pages).as("pictures beside the code of each page").anyMatch(pictures -> pictures > 1);
        }
    }

    /** The form that cancels a session asks for a reason, too. */
    @Test
    void asksForOneReasonAtATime() {
        planned();
        var at = attach();
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate(session.replace("/training-sessions", "/capacitacion/sesiones"));
        assertThat(page.querySelectorAll("#reason")).hasSize(1);
        page.click("text=Retirar");
        Look.at(page, "foto-de-sesion-abierta");
        assertThat(page.querySelectorAll("#reason")).hasSize(1);
        page.click("text=Dejarla como está");
        trainer.post(at + "/release", RELEASE, "If-Match", "*").is(200);
        page.reload();
        page.click("text=No mostrar más");
        assertThat(page.querySelectorAll("#reason")).hasSize(1);
    }

    @Test
    void isReleasedAndRetractedOnThePageOfTheSession() {
        held();
        attach();
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate(session.replace("/training-sessions", "/capacitacion/sesiones"));
        assertThat(page.textContent(".photos")).contains("No se muestra en informes.");
        page.click("text=Mostrar en informes");
        assertThat(page.inputValue("#caption")).isEqualTo("Grupo");
        Look.at(page, "foto-en-informes");
        page.fill("#caption", "Práctica con el comparador");
        page.click("#do-photo-release");
        assertThat(page.textContent(".field-faulty")).contains("todas las personas");
        assertThat(page.inputValue("#caption")).as("what was typed is not lost").isEqualTo("Práctica con el comparador");
        page.check("#everybodyAgreed");
        page.click("#do-photo-release");
        assertThat(page.textContent(".photos")).contains("Puede mostrarse en informes como «Práctica con el comparador»");

        var phone = Visitor.signIn(browser.phone(), "capacitacion");
        phone.navigate(session.replace("/training-sessions", "/capacitacion/sesiones"));
        phone.click("text=No mostrar más");
        Look.at(phone, "foto-fuera-de-informes");
        phone.fill("#reason", "Una persona cambió de parecer");
        phone.click("#do-photo-release");
        assertThat(phone.textContent(".photos")).contains("No se muestra en informes.", "Una persona cambió de parecer");
    }
}
