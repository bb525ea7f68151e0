package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The photos of an installation on its page, large and small. */
@ServerTest
class PhotosInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "image/jpeg", bytes);
    }

    @Test
    void photosAreAddedRefusedAndWithdrawn() {
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "coordinacion"))) {
            var system = Registered.alone();
            var asset = UUID.randomUUID();
            Api.as("coordinacion").put(system + "/assets/" + asset, Map.of("kind", "TANK", "name", "Estanque alto", "condition", "GOOD",
                    "observedOn", "2026-10-01")).is(201);
            page.navigate("/comites/" + Registered.id(system) + "/instalaciones?observaciones=" + asset);
            assertThat(page.textContent("main")).contains("No hay fotos");
            assertThat(page.getAttribute("#taken", "capture")).isEqualTo("environment");
            page.click("#do-photo");
            assertThat(page.textContent("#errores")).contains("Elija al menos una foto");
            page.setInputFiles("#files", file("IMG_1.HEIC", PictureBytes.heic()));
            page.fill("#caption", "Estanque con filtración");
            page.click("#do-photo");
            assertThat(page.textContent("#errores")).contains("«IMG_1.HEIC»").contains("El más compatible");
            assertThat(page.inputValue("#caption")).as("nothing typed is lost").isEqualTo("Estanque con filtración");
            Look.at(page, "photos-refused");
            int seed = ThreadLocalRandom.current().nextInt();
            var one = file("uno.jpg", PictureBytes.photo(seed, "2026:10:19 11:32:05", "-03:00", -37.1, -72.5));
            var two = file("dos.jpg", PictureBytes.jpeg(600, 900, seed + 1));
            var large = file("tres.png", PictureBytes.bomb(7_000, 7_000));
            page.setInputFiles("#files", new FilePayload[] {one, two, large});
            page.click("#do-photo");
            var said = page.textContent("main");
            assertThat(said).contains("Se agregaron 3 fotos").contains("Estanque con filtración").contains("Sin posición")
                    .contains("la cámara marca 19-10-2026 11:32").contains("Vale igual como respaldo");
            page.locator(".photos").scrollIntoViewIfNeeded();
            page.waitForCondition(() -> (Boolean) page.evaluate(
                    "[...document.querySelectorAll('.photos img')].every(i => { i.loading = 'eager'; return i.naturalWidth > 0; })"));
            assertThat(page.locator(".photos img").count()).isEqualTo(2);
            Look.at(page, "photos");
            page.click("text=Retirar >> nth=0");
            page.click("#do-photo-withdraw");
            assertThat(page.textContent("#errores")).isNotBlank();
            page.fill("#reason", "Salió borrosa");
            Look.at(page, "photos-withdraw");
            page.click("#do-photo-withdraw");
            assertThat(page.textContent("main")).contains("La foto fue retirada");
            assertThat(page.locator(".photos > li").count()).isEqualTo(2);
        }
    }

    /** The pump of a committee of the demonstration has two photos, one of them taken five kilometres away. */
    @Test
    void theRegionalGovernmentSeesThePhotosAndNoForms() {
        var pump = IntStream.range(0, 14).mapToObj(Registered::served).flatMap(system -> pumps(system).stream()).findFirst().orElseThrow();
        var page = Visitor.signIn(browser.phone(), "gore.biobio");
        page.navigate(pump);
        assertThat(page.locator(".photos > li").count()).isEqualTo(2);
        assertThat(page.textContent(".photos")).contains("Tablero de la bomba").contains("km del sistema");
        assertThat(page.locator("#files, .photos >> text=Retirar").count()).isZero();
        Look.at(page, "photos-read");
    }

    /** Addresses of the pages of the pumps of a system that have photos. */
    private static List<String> pumps(String system) {
        var api = Api.as("coordinacion");
        return StreamSupport.stream(api.get(system + "/assets").is(200).json().get("items").spliterator(), false)
                .filter(asset -> asset.get("kind").asText().equals("PUMP")).map(asset -> asset.get("id").asText())
                .filter(asset -> api.get(system + "/assets/" + asset + "/photos").is(200).json().get("items").size() == 2)
                .map(asset -> "/comites/" + Registered.id(system) + "/instalaciones?observaciones=" + asset).toList();
    }
}
