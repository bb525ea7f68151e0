package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The registry as those who keep it change it: names, operator, place, board, duplicates, history. */
@ServerTest
class CommitteeEditingIT {

    @RegisterExtension
    Browser browser = new Browser();

    private static final String WHY = "Es el mismo";

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static String csv(String name) {
        return "N°;Comuna;Nombre oficial sistema;N° de Arranques a diciembre 2020\n55;Yumbel;" + name + ";40\n";
    }

    private JsonNode bring(String name) {
        var file = csv(name).getBytes(StandardCharsets.UTF_8);
        return coordinator.upload("/imports/register?dryRun=false", "registro.csv", file).is(200).json();
    }

    /** A system of one test alone. */
    private String system(String name) {
        bring(name);
        return coordinator.get("/water-systems?q=" + name.replace(' ', '+')).is(200).json().at("/items/0/id").asText();
    }

    private static String name() {
        return "Comite " + UUID.randomUUID();
    }

    private static Map<String, Object> body(String name) {
        var body = new LinkedHashMap<String, Object>();
        body.put("officialName", name);
        body.put("shortName", "El Corto");
        body.put("operator", Map.of("name", "Comité de papel", "kind", "COOPERATIVE"));
        body.put("position", Map.of("source", "PHONE", "latitude", -37.1, "longitude", -72.55, "accuracyMetres", 8));
        return body;
    }

    @Test
    void changesWhatWasReadAndRefusesWhatIsStale() {
        var name = name();
        var id = system(name);
        var read = coordinator.get("/water-systems/" + id).is(200);
        var renamed = name();
        coordinator.put("/water-systems/" + id, body(renamed)).is(428);
        var changed = coordinator.put("/water-systems/" + id, body(renamed), "If-Match", read.header("ETag")).is(200);
        assertThat(changed.json().get("officialName").asText()).isEqualTo(renamed);
        assertThat(changed.json().at("/position/source").asText()).isEqualTo("PHONE");
        assertThat(changed.json().get("utmZone").asInt()).isEqualTo(18);
        assertThat(changed.json().get("coordinateCheck").asText()).isIn("IN_COMMUNE", "BORDER", "OUTSIDE_COMMUNE");
        coordinator.put("/water-systems/" + id, body(name()), "If-Match", read.header("ETag")).is(412);
        assertThat(bring(name).get("unchanged").asInt()).as("the register still knows it by its name").isEqualTo(1);
    }

    @Test
    void refusesWhatIsWrongInItself() {
        var id = system(name());
        var wrong = body("");
        assertThat(coordinator.put("/water-systems/" + id, wrong, "If-Match", "*").is(422).pointers()).contains("/officialName");
        var both = body("x");
        both.put("position", Map.of("source", "MAP", "latitude", -37.1, "longitude", -72.5, "utmZone", 18, "easting", 700000, "northing",
                5890000));
        assertThat(coordinator.put("/water-systems/" + id, both, "If-Match", "*").is(422).pointers()).contains("/position");
        both.put("position", Map.of("source", "MAP", "utmZone", 18, "easting", 5890000, "northing", 700000));
        coordinator.put("/water-systems/" + id, both, "If-Match", "*").is(422);
        coordinator.put("/water-systems/" + id, body("x".repeat(201)), "If-Match", "*").is(422);
        Api.as("terreno").put("/water-systems/" + id, body("x"), "If-Match", "*").is(403);
    }

    @Test
    void keepsABoardWithItsTermsAndMasksItsPeople() {
        var id = system(name());
        var address = "/water-systems/" + id + "/board/" + UUID.randomUUID();
        var member = Map.of("post", "PRESIDENT", "name", "María Prueba", "taxId", "12.345.678-5", "phone", "+56 9 1234 5678",
                "electedOn", "2023-12-01", "validUntil", "2026-12-01");
        coordinator.put(address, member).is(201);
        var kept = coordinator.put(address, member).is(200).json();
        assertThat(kept.at("/board/0/validity").asText()).isEqualTo("ENDS_SOON");
        assertThat(kept.at("/board/0/taxId").asText()).isEqualTo("12.345.678-5");
        var seen = Api.as("auditoria").get("/water-systems/" + id).is(200).json();
        assertThat(seen.at("/board/0/taxId").asText()).contains("***");
        assertThat(seen.at("/board/0/phone").isNull()).isTrue();
        coordinator.post(address + "/end", Map.of("endedOn", "2023-01-01", "reason", "Renuncia")).is(422);
        var ended = coordinator.post(address + "/end", Map.of("endedOn", "2026-10-01", "reason", "Renuncia")).is(200).json();
        assertThat(ended.at("/board/0/validity").asText()).isEqualTo("ENDED");
        coordinator.post(address + "/end", Map.of("endedOn", "2026-10-02", "reason", "Renuncia")).is(409);
        coordinator.put("/water-systems/" + id + "/board/" + UUID.randomUUID(), Map.of("post", "DIRECTOR", "name", "X", "electedOn",
                "2026-01-01", "validUntil", "2025-01-01")).is(422);
    }

    @Test
    void aDuplicatePointsAtTheOneThatGoesOn() {
        var id = system(name());
        var survivor = system(name());
        var read = coordinator.get("/water-systems/" + id).is(200);
        coordinator.post("/water-systems/" + id + "/merge", Map.of("into", id, "reason", WHY), "If-Match", read.header("ETag")).is(422);
        var address = "/water-systems/" + id + "/merge";
        var merged = coordinator.post(address, Map.of("into", survivor, "reason", WHY), "If-Match", read.header("ETag")).is(200);
        assertThat(merged.json().at("/mergedInto/id").asText()).isEqualTo(survivor);
        coordinator.post(address, Map.of("into", survivor, "reason", WHY), "If-Match", read.header("ETag")).is(200);
        coordinator.post("/water-systems/" + survivor + "/merge", Map.of("into", id, "reason", WHY), "If-Match", "*").is(409);
        coordinator.put("/water-systems/" + id, body("x"), "If-Match", "*").is(409);
        var listed = coordinator.get("/water-systems?q=" + read.json().get("officialName").asText().replace(' ', '+')).is(200).json();
        assertThat(listed.get("items")).isEmpty();
    }

    @Test
    void isEditedOnThePageAndTheHistorySaysWhoAndWhat() {
        var id = system(name());
        var page = browser.page();
        Visitor.signIn(page, "coordinacion");
        page.navigate("/comites/" + id + "/editar");
        Axe.check(page);
        page.fill("#shortName", "Nombre de prueba");
        page.fill("#operator-taxId", "1-1");
        page.press("#operator-taxId", "Tab");
        page.click("#do-save");
        assertThat(page.textContent("#errores")).contains("RUT");
        page.fill("#operator-taxId", "");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Cambios guardados").contains("Nombre de prueba");
        page.navigate("/comites/" + id + "/operador");
        page.selectOption("#post", "TREASURER");
        page.fill("#name", "Tesorera de Prueba");
        page.fill("#electedOn", "2024-01-01");
        page.fill("#validUntil", "2026-11-01");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Tesorera de Prueba").contains("Por vencer");
        Axe.check(page);
        page.navigate("/comites/" + id + "/historial");
        Axe.check(page);
        assertThat(page.textContent("main")).contains("Marcela Fuentealba").contains("Nombre corto").contains("Nombre de prueba")
                .contains("Tesorero/a");
    }

    @Test
    void aRegisterIsTriedAndAppliedOnThePage() {
        var name = name();
        var page = browser.phone();
        Visitor.signIn(page, "coordinacion");
        page.navigate("/comites/importar");
        Axe.check(page);
        page.setInputFiles("#file", new com.microsoft.playwright.options.FilePayload("registro.csv", "text/csv",
                csv(name).getBytes(StandardCharsets.UTF_8)));
        page.click("#do-bring");
        page.waitForURL("**/comites/importar/*");
        assertThat(page.textContent("main")).contains("Nada ha cambiado todavía").contains("registro.csv");
        var trial = page.url();
        Axe.check(page);
        page.click("#do-apply");
        page.waitForURL(url -> url.contains("/comites/importar/") && !url.equals(trial));
        assertThat(page.textContent("h1")).contains("Importación aplicada");
        page.navigate("/comites/operadores");
        Axe.check(page);
        page.navigate("/comites?q=" + name.replace(' ', '+'));
        assertThat(page.textContent("main")).contains(name);
    }
}
