package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.QrImage;
import cl.vertiente.administration.Account;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Slanted;
import cl.vertiente.testing.Visitor;
import cl.vertiente.training.activity.domain.ListCode;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signed lists that come back from paper and find their session by themselves. */
@ServerTest
class ScannedListIT {

    private static final BufferedImage BLANK = white();

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private static BufferedImage white() {
        var page = new BufferedImage(1100, 850, BufferedImage.TYPE_INT_RGB);
        var canvas = page.createGraphics();
        canvas.fillRect(0, 0, 1100, 850);
        canvas.dispose();
        return page;
    }

    /** The printed list of a session as a scanner sees it. */
    private BufferedImage paper(Classroom course) throws IOException {
        var pdf = trainer.get("/training-sessions/" + course.session + "/list.pdf").is(200).bytes();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }

    private static byte[] scan(BufferedImage... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var page : pages) {
                var sheet = new PDPage(new PDRectangle(842, 842));
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    float scale = 842f / Math.max(page.getWidth(), page.getHeight());
                    content.drawImage(JPEGFactory.createFromImage(document, page), 0, 0, page.getWidth() * scale, page.getHeight() * scale);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private JsonNode bring(String name, byte[] file) {
        return trainer.upload("/training-lists", name, file).is(200).json();
    }

    private JsonNode documents(Classroom course) {
        return trainer.get("/training-sessions/" + course.session).is(200).json().get("documents");
    }

    @Test
    void findsItsSessionHoweverItLayAndOnlyOnce() throws IOException {
        var course = Classroom.open();
        course.present(Classroom.named("Ana Firma"));
        var photo = Slanted.file(Slanted.page(paper(course), 94, 0.05), "jpg");
        var brought = bring("lista con 12.345.678-5.jpg", photo);
        assertThat(brought.at("/pages/0/outcome").asText()).isEqualTo("ATTACHED");
        assertThat(brought.at("/pages/0/sessionId").asText()).isEqualTo(course.session);
        assertThat(bring("otra vez.jpg", photo).at("/pages/0/outcome").asText()).isEqualTo("KNOWN");
        assertThat(documents(course)).hasSize(1);
        assertThat(documents(course).at("/0/kind").asText()).isEqualTo("ATTENDANCE_LIST");
        assertThat(documents(course).at("/0/title").asText()).isEqualTo("Lista de asistencia escaneada, página 1");
        course.hold();
        var sha256 = brought.get("sha256").asText();
        assertThat(Api.as("gore.biobio").get("/training-sessions/" + course.session).is(200).json().get("documents")).isEmpty();
        Api.as("gore.biobio").get("/training-sessions/" + course.session + "/evidence/" + sha256).is(404);
        trainer.get("/training-sessions/" + course.session + "/evidence/" + sha256).is(200);
    }

    @Test
    void findsTheSessionOfEachPageOfOneFile() throws IOException {
        var one = Classroom.open();
        var two = Classroom.open();
        var file = scan(paper(one), BLANK, Slanted.page(paper(two), 181, 0), paper(one));
        var brought = bring("todas.pdf", file);
        assertThat(brought.get("pages").findValuesAsText("outcome")).containsExactly("ATTACHED", "NO_CODE", "ATTACHED", "ATTACHED");
        assertThat(brought.at("/pages/1/message").asText()).contains("No se encontró un código legible");
        assertThat(documents(one).at("/0/title").asText()).endsWith("página 1, 4");
        assertThat(documents(two).at("/0/sha256")).isEqualTo(brought.get("sha256")).isEqualTo(documents(one).at("/0/sha256"));
    }

    @Test
    void saysWhyAPageStaysAlone() throws IOException {
        var course = Classroom.open();
        var list = paper(course);
        course.hold();
        var coordinator = Api.as("coordinacion");
        var read = coordinator.get(course.planned.at()).is(200);
        coordinator.post(course.planned.at() + "/validate", Map.of(), "If-Match", read.header("ETag")).is(200);
        assertThat(bring("tarde.png", Slanted.file(list, "png")).at("/pages/0/outcome").asText()).isEqualTo("VALIDATED");
        var foreign = QrImage.of(ListCode.of("https://otro.cl/vertiente", UUID.randomUUID()));
        var unknown = bring("otra.png", foreign).at("/pages/0");
        assertThat(unknown.get("outcome").asText()).isEqualTo("UNKNOWN_SESSION");
        assertThat(unknown.get("sessionId").isNull()).as("nothing is said of what is foreign").isTrue();
        for (var wrong : List.of(new Api.Part("a.pdf", "%PDF-1.4 roto".getBytes()), new Api.Part("a.pdf", new byte[0]))) {
            assertThat(trainer.upload("/training-lists", wrong.fileName(), wrong.content()).is(422).pointers()).containsExactly("/file");
        }
        trainer.upload("/training-lists", "a.xml", "<?xml version=\"1.0\"?><a/>".getBytes()).is(415);
        Api.as("rendiciones").upload("/training-lists", "a.png", Slanted.file(list, "png")).is(403);
        Api.as("gore.biobio").upload("/training-lists", "a.png", Slanted.file(list, "png")).is(403);
    }

    /** Another trainer sees the course and does not keep it: nothing is attached, and the page says whom to ask. */
    @Test
    void leavesTheListOfOthersToThem() throws IOException {
        var course = Classroom.open();
        var scan = QrImage.of(ListCode.of("https://vertiente.cl", UUID.fromString(course.session)));
        var other = Account.with("TRAINER").signedIn();
        var page = other.upload("/training-lists", "ajena.png", scan).is(200).json().at("/pages/0");
        assertThat(page.get("outcome").asText()).isEqualTo("OTHERS_KEEP");
        assertThat(page.get("sessionId").asText()).as("they see the course").isEqualTo(course.session);
        assertThat(page.get("message").asText()).contains("La sesión la lleva otra persona");
        assertThat(documents(course)).isEmpty();
        assertThat(bring("ajena.png", scan).at("/pages/0/outcome").asText()).as("whoever keeps it brings it in").isEqualTo("ATTACHED");
        assertThat(other.upload("/training-lists", "ajena.png", scan).is(200).json().at("/pages/0/outcome").asText()).isEqualTo("KNOWN");
    }

    @Test
    void isAssignedByHandWhenItsCodeCannotBeRead() throws IOException {
        var course = Classroom.open();
        course.present(Classroom.named("Ana Escaneada"));
        var good = new FilePayload("derecha.png", "image/png", Slanted.file(Slanted.page(paper(course), 12, 0), "png"));
        var blank = new FilePayload("sin codigo.pdf", "application/pdf", scan(BLANK));
        var broken = new FilePayload("roto.pdf", "application/pdf", "%PDF-1.4 roto".getBytes());
        for (var page : List.of(Visitor.signIn(browser.page(), "capacitacion"), Visitor.signIn(browser.phone(), "coordinacion"))) {
            page.navigate("/capacitacion");
            page.click("ul.sections a:has-text('Listas escaneadas')");
            page.click("#do-bring");
            assertThat(page.textContent(".errors")).contains("Elija al menos un archivo");
            page.setInputFiles("#files", new FilePayload[] {good, blank, broken});
            page.click("#do-bring");
            assertThat(page.textContent(".errors")).contains("roto.pdf", "dañado");
            assertThat(page.textContent("main")).containsPattern("Quedó con su sesión|Ya estaba con su sesión").contains("derecha.png");
            Look.at(page, "listas-escaneadas");
            page.click("#do-assign");
            assertThat(page.textContent(".errors")).contains("Elija la sesión");
            page.selectOption("#sha256", new com.microsoft.playwright.options.SelectOption().setLabel("sin codigo.pdf"));
            page.selectOption("#session", course.session);
            page.click("#do-assign");
            page.waitForSelector("text=El archivo quedó con su sesión");
            assertThat(page.locator("#asignar").count()).isZero();
        }
        assertThat(documents(course).findValuesAsText("title")).containsExactlyInAnyOrder("Lista de asistencia escaneada, página 1",
                "Lista de asistencia escaneada");
    }
}
