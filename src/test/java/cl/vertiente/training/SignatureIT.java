package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Keyboard;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Slanted;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signatures drawn on the telephone, or a picture of the paper, in the list of a session. */
@ServerTest
class SignatureIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private Classroom course;
    private String path;

    @BeforeEach
    void begin() {
        course = Classroom.open();
        path = "/training-sessions/" + course.session + "/attendances";
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private JsonNode row(String person) {
        for (var row : course.trainer.get(path).is(200).json().get("items")) {
            if (row.get("traineeId").asText().equals(person)) {
                return row;
            }
        }
        throw new AssertionError("not on the list");
    }

    /** A stroke across the frame. */
    private static void draw(Page page) {
        var frame = page.locator("canvas[data-signature]").boundingBox();
        page.mouse().move(frame.x + 30, frame.y + 40);
        page.mouse().down();
        for (int i = 1; i <= 12; i++) {
            page.mouse().move(frame.x + 30 + 20 * i, frame.y + 40 + (i % 2) * 60);
        }
        page.mouse().up();
    }

    @Test
    void isDrawnOnTheTelephoneAndSeenByWhoReadsTheList() throws IOException {
        var name = Classroom.named("Ana Firma");
        var ana = course.present(name);
        var phone = Visitor.signIn(browser.phone(), "capacitacion");
        phone.navigate("/capacitacion/sesiones/" + course.session + "/lista");
        Look.at(phone, "lista-por-firmar");
        phone.click("text=Firmar");
        assertThat(phone.textContent("h1")).contains(name);
        phone.click("#do-sign");
        phone.waitForSelector("[data-signature-missing]:not([hidden])");
        draw(phone);
        phone.click("text=Borrar");
        phone.click("#do-sign");
        phone.waitForSelector("[data-signature-missing]:not([hidden])");
        draw(phone);
        Look.at(phone, "firma");
        phone.click("#do-sign");
        phone.waitForSelector(".notice:has-text('Quedó la firma de')");
        Look.at(phone, "lista-firmada");
        assertThat(phone.locator("text=Firmado").count()).isEqualTo(1);
        assertThat(phone.locator(".roll a.btn").count()).as("nobody signs twice").isZero();

        var row = row(ana);
        assertThat(row.get("signatureKind").asText()).isEqualTo("DRAWN");
        var signature = path + "/signatures/" + row.get("signature").asText();
        var drawn = ImageIO.read(new ByteArrayInputStream(Api.as("rendiciones").get(signature).is(200).bytes()));
        assertThat(drawn.getWidth()).isEqualTo(720);
        Api.as("gore.biobio").get(signature).is(403);
        Api.nobody().get(signature).is(401);
        course.trainer.get(path + "/signatures/" + "0".repeat(64)).is(404);
        course.trainer.get("/training-sessions/" + Classroom.open().session + "/attendances/signatures/"
                + row.get("signature").asText()).is(404);
        phone.navigate("/capacitacion/sesiones/" + course.session + "/firma/" + ana);
        assertThat(phone.textContent("main")).contains("Ya está firmado");
    }

    @Test
    void isTakenFromPaperByKeyboardAlone() {
        var eva = course.present(Classroom.named("Eva Papel"));
        var page = browser.page();
        var keys = new Keyboard(page);
        keys.signIn("capacitacion");
        page.navigate("/capacitacion/sesiones/" + course.session + "/firma/" + eva);
        Look.at(page, "firma");
        keys.tabTo("do-paper");
        keys.press("Enter");
        page.waitForSelector(".errors:has-text('Elija la foto de la firma')");
        keys.tabTo("signature");
        keys.file("firma.jpg", "image/jpeg", Slanted.file(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg"));
        keys.tabTo("do-paper");
        keys.press("Enter");
        page.waitForSelector(".notice:has-text('Quedó la firma de')");
        assertThat(row(eva).get("signatureKind").asText()).isEqualTo("PAPER");
    }

    @Test
    void refusesWhatIsNoSignature() {
        var ana = course.present(Classroom.named("Ana Blanca"));
        var blank = new BufferedImage(720, 360, BufferedImage.TYPE_INT_ARGB);
        assertThat(sign(ana, Slanted.file(blank, "png"), "DRAWN").is(422).text()).contains("en blanco");
        assertThat(sign(ana, Slanted.file(new BufferedImage(720, 360, BufferedImage.TYPE_INT_RGB), "jpg"), "DRAWN").is(422).text())
                .contains("PNG");
        assertThat(sign(ana, Slanted.file(new BufferedImage(1_700, 10, BufferedImage.TYPE_INT_RGB), "png"), "DRAWN").is(422).text())
                .contains("puntos por lado");
        var mark = Map.of("traineeId", ana, "present", true, "signature", "a".repeat(64), "signatureKind", "DRAWN");
        assertThat(course.trainer.put(path + "/" + UUID.randomUUID(), mark).is(422).pointers()).containsExactly("/signature");
        assertThat(row(ana).get("signature").isNull()).isTrue();
    }

    private Api.Answer sign(String person, byte[] file, String kind) {
        var sha256 = course.trainer.upload("/evidence", "firma.png", file).is(201).json().get("sha256").asText();
        return course.trainer.put(path + "/" + UUID.randomUUID(), Map.of("traineeId", person, "present", true, "signature", sha256,
                "signatureKind", kind));
    }

    @Test
    void goesWithThePersonWhoIsForgotten() {
        var olga = course.present(Classroom.named("Olga Firma"));
        sign(olga, Slanted.file(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png"), "DRAWN").is(201);
        var signature = path + "/signatures/" + row(olga).get("signature").asText();
        course.trainer.get(signature).is(200);
        var phone = Visitor.signIn(browser.phone(), "capacitacion");
        course.hold();
        phone.navigate("/capacitacion/sesiones/" + course.session + "/lista");
        assertThat(phone.locator("text=Firmado").count()).isEqualTo(1);
        Api.as("admin").post("/personal-data/TRAINEE/" + olga + "/forget", Map.of("reason", "Lo pidió")).is(204);
        course.trainer.get(signature).is(404);
        assertThat(row(olga).get("signature").isNull()).isTrue();
    }
}
