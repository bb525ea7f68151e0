package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.testing.Visits;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photos of the papers that the numbers of a visit were taken from: beside the number from the form to the ficha, and nowhere else. */
@ServerTest
class SourcePhotosIT {

    @RegisterExtension
    Browser browser = new Browser();

    private final Api field = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final String pump = UUID.randomUUID().toString();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static byte[] card() {
        return PictureBytes.photo(ThreadLocalRandom.current().nextInt(), "2026:10:19 11:40:05", "-03:00", -37.1, -72.55);
    }

    private Map<String, Object> source(String question, String entry) {
        var body = new HashMap<String, Object>();
        body.put("sha256", field.upload("/evidence", "tarjeta.jpg", card()).is(201).json().get("sha256").asText());
        body.put("questionId", question);
        body.put("assetId", entry);
        return body;
    }

    private Map<String, Object> answers() {
        var answers = Visits.complete();
        answers.put("pumps", List.of(Map.of("id", pump, "name", "Bomba 7", "type", "SUBMERSIBLE", "condition", "GOOD", "power", 7.5)));
        return answers;
    }

    private static String photo(String address) {
        return address + "/photos/" + UUID.randomUUID();
    }

    @Test
    void aNumberKeepsThePaperThatItWasTakenFrom() throws IOException {
        var address = Visits.fresh();
        field.put(address, Visits.body(Visits.system(9), 0, answers())).is(201);
        var whole = source("inhabitants", null);
        var place = photo(address);
        assertThat(field.put(place, whole).is(201).json().get("sourceOf").asText()).isEqualTo("Cantidad de habitantes");
        field.put(place, whole).is(200);
        field.put(place, source("users", null)).is(409);
        var ofPump = field.put(photo(address), source("pumps.power", pump)).is(201).json();
        assertThat(ofPump.get("sourceOf").asText()).isEqualTo("Bombas (Bomba 7): Potencia");
        assertThat(ofPump.get("assetId").asText()).isEqualTo(pump);
        Visits.step(field, address, "submit", Map.of()).is(200);
        field.put(photo(address), source("inhabitants", null)).is(409);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        assertThat(coordinator.get("/water-systems/" + Visits.system(9) + "/assets/" + pump + "/photos").is(200).json().get("items"))
                .as("a card shows no pump").isEmpty();
        assertThat(Api.as("gore.biobio").get(address + "/photos").is(200).json().get("items").findValuesAsText("sourceOf"))
                .containsExactlyInAnyOrder("Cantidad de habitantes", "Bombas (Bomba 7): Potencia");
        assertThat(ficha(address)).contains("Fuente del dato «Cantidad de habitantes»", "Fuente del dato «Bombas (Bomba 7): Potencia»");
    }

    private String ficha(String address) throws IOException {
        var issue = coordinator.post("/reports/ficha-diagnostico/issues",
                Map.of("diagnosisId", address.substring(address.lastIndexOf('/') + 1))).is(201).json().get("id").asText();
        try (var document = Loader.loadPDF(coordinator.get("/issued-reports/" + issue + ".pdf").is(200).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatHasNoSuchSourceIsRefusedWhereItIsWrong() {
        var address = Visits.fresh();
        field.put(address, Visits.body(0, answers())).is(201);
        for (var question : List.of("sector", "settlement", "pumps.name", "pumps", "nada", "inhabitants.x")) {
            var refused = field.put(photo(address), source(question, null)).is(422);
            assertThat(refused.pointers()).as(question).containsExactly("/questionId");
            assertThat(refused.text()).contains("del papel de donde se tomó un número");
        }
        var elsewhere = field.put(photo(address), source("pumps.power", UUID.randomUUID().toString())).is(422);
        assertThat(elsewhere.pointers()).containsExactly("/assetId");
        assertThat(elsewhere.text()).contains("no registra esa instalación o fila");
        assertThat(field.put(photo(address), source("pumps.power", null)).is(422).pointers()).containsExactly("/assetId");
        assertThat(field.put(photo(address), source("inhabitants", pump)).is(422).text()).contains("no es de una lista");
        Api.as("coordinacion").put(photo(address), source("inhabitants", null)).is(403);
        assertThat(field.get(address + "/photos").is(200).json().get("items")).isEmpty();
    }

    @Test
    void itIsAddedBesideTheNumberAndReviewedBesideIt() {
        var address = Visits.fresh();
        field.put(address, Visits.body(Visits.system(10), 0, answers())).is(201);
        var record = "/diagnosticos/" + address.substring(address.lastIndexOf('/') + 1);
        var page = browser.phone();
        Visitor.signIn(page, "terreno");
        page.navigate(record + "/editar/service");
        page.setInputFiles("#answers-inhabitants-source-file", new FilePayload("tarjeta.jpg", "image/jpeg", card()));
        page.waitForSelector("[data-source-said]:has-text('tarjeta.jpg')");
        page.fill("#answers-users", "muchos");
        Look.at(page, "fuente-formulario-390");
        page.click("#do-save");
        page.waitForSelector("#errores");
        assertThat(page.textContent(".answer:has(#answers-inhabitants) .of-papers")).as("it need not be chosen again").contains("recibida");
        page.fill("#answers-users", "118");
        page.setInputFiles("#answers-users-source-file", new FilePayload("acta.pdf", "application/pdf", Ledger.PDF));
        page.click("#do-save");
        page.waitForSelector("#answers-users-fault");
        assertThat(field.get(address + "/photos").is(200).json().get("items")).as("all of it or nothing").isEmpty();
        page.navigate(record + "/editar/service");
        page.setInputFiles("#answers-inhabitants-source-file", new FilePayload("tarjeta.jpg", "image/jpeg", card()));
        page.click("#do-save");
        page.waitForURL("**" + record);
        assertThat(page.textContent("dd:has(a[href*='/api/v1/photos/'])")).contains("420", "Ver fuente");
        page.navigate(record + "/editar/pumping");
        page.focus("#answers-pumps-0-power");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).as("the next stop of the keyboard")
                .isEqualTo("answers-pumps-0-power-source-file");
        page.setInputFiles("#answers-pumps-0-power-source-file", new FilePayload("placa.jpg", "image/jpeg", card()));
        page.click("#answers-pumps-add");
        page.fill("#answers-pumps-1-name", "Bomba 8");
        assertThat(page.inputValue("#answers-pumps-1-power-source-file")).isEmpty();
        page.setInputFiles("#answers-pumps-1-power-source-file", new FilePayload("otra.jpg", "image/jpeg", card()));
        Look.at(page, "fuente-grupo-390");
        page.click("#do-save");
        page.waitForURL("**" + record);
        assertThat(field.get(address + "/photos").is(200).json().get("items").findValuesAsText("sourceOf"))
                .containsExactlyInAnyOrder("Cantidad de habitantes", "Bombas (Bomba 7): Potencia", "Bombas (Bomba 8): Potencia");
        page.navigate(record + "/fotos");
        Look.at(page, "fuente-fotos-390");
        reviewed(address, record);
    }

    private void reviewed(String address, String record) {
        field.put(address, Visits.body(Visits.system(10), field.get(address).is(200).json().get("version").asInt(), answers())).is(200);
        Visits.step(field, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        var page = browser.page();
        Visitor.signIn(page, "coordinacion");
        page.navigate(record + "/revision");
        var beside = page.locator("tr:has-text('Cantidad de habitantes') a:has-text('Ver fuente')").first();
        assertThat(beside.getAttribute("href")).matches("/api/v1/photos/[0-9a-f-]{36}/large");
        coordinator.get(beside.getAttribute("href").substring("/api/v1".length())).is(200);
        Look.at(page, "fuente-revision-1280");
    }
}
