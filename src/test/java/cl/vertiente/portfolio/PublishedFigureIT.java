package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was published, beside what we reckon: recorded, compared, taken back, and known as it was. */
@ServerTest
class PublishedFigureIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private final Portfolio portfolio = new Portfolio();
    private Ledger ledger;
    private String at;

    /** 1.000 million awarded on 100 million: ten times, of which 8,5 are proven. */
    @BeforeEach
    void told() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        portfolio.awarded(portfolio.initiative(List.of("08304"), ledger.id, 100), "2026-04-20", 850_000_000);
        portfolio.happens(portfolio.initiative(List.of("08301"), ledger.id, 100), "AWARD", "2026-05-04", "amount", 150_000_000, "taxId",
                "76.086.428-5");
        at = "/multiplier/published/" + UUID.randomUUID();
    }

    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private Map<String, Object> body(Object... more) {
        var body = new LinkedHashMap<String, Object>(Map.of("agreementId", ledger.id, "figure", "AWARDED", "ratio", 10.4, "where",
                "Memoria anual, p. 7", "url", "https://ejemplo.cl/memoria", "publishedOn", "2026-04-30"));
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1] == null) {
                body.remove(more[i]);
            } else {
                body.put(more[i].toString(), more[i + 1]);
            }
        }
        return body;
    }

    private JsonNode listed(Api who, String query) {
        return who.get("/multiplier/published?" + query).is(200).json().get("items");
    }

    @Test
    void standsBesideOursWithItsDifference() {
        var said = coordinator.put(at, body()).is(201).json();
        assertThat(said.at("/ratio").decimalValue()).isEqualByComparingTo("10.4");
        assertThat(said.at("/ours/ratio").decimalValue()).isEqualByComparingTo("10");
        assertThat(said.at("/ours/evidenced").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(said.at("/ours/ratioDifference").decimalValue()).isEqualByComparingTo("-0.4");
        coordinator.put(at, body()).is(200);
        coordinator.put(at, body("ratio", 10.5)).is(409);
        var file = coordinator.upload("/evidence", "memoria.pdf", Ledger.PDF).is(201).json().get("sha256").asText();
        var amount = coordinator.put("/multiplier/published/" + UUID.randomUUID(),
                body("ratio", null, "amount", 999_000_000, "sha256", file)).is(201).json();
        assertThat(amount.at("/ours/amountDifference").asLong()).isEqualTo(1_000_000);
        coordinator.get(amount.get("document").asText()).is(200);
        assertThat(listed(coordinator, "agreement=" + ledger.id)).hasSize(2);
        assertThat(listed(Api.as("gore.biobio"), "agreement=" + ledger.id)).hasSize(2);
        Api.as("gore.biobio").get(amount.get("document").asText()).is(200);
        Api.as("gore.maule").get(amount.get("document").asText()).is(404);
        Api.as("gore.maule").get("/multiplier/published?agreement=" + ledger.id).is(404);
        assertThat(listed(Api.as("gore.maule"), "").findValuesAsText("agreementId")).doesNotContain(ledger.id);
        Api.as("diseno").get("/multiplier/published").is(403);
        Api.as("rendiciones").put("/multiplier/published/" + UUID.randomUUID(), body()).is(403);
        coordinator.get("/multiplier/published?foo=1").is(400);
    }

    @Test
    void ofTheWholeProgrammeIsComparedOnlyByWhoSeesTheWhole() {
        coordinator.put(at, body("agreementId", null)).is(201);
        var id = at.substring(at.lastIndexOf('/') + 1);
        for (var account : List.of("coordinacion", "gore.maule")) {
            var row = java.util.stream.StreamSupport.stream(listed(Api.as(account), "").spliterator(), false)
                    .filter(one -> one.get("id").asText().equals(id)).findFirst().orElseThrow();
            assertThat(row.get("agreementId").isNull()).isTrue();
            assertThat(row.get("ours").isNull()).as(account).isEqualTo(account.equals("gore.maule"));
        }
        coordinator.post(at + "/withdraw", Map.of("reason", "Era de una prueba")).is(200);
    }

    @Test
    void isTakenBackWithAReasonAndStaysToBeSeen() {
        coordinator.put(at, body()).is(201);
        Ledger.clock("2026-10-20T14:00:00Z");
        assertThat(coordinator.post(at + "/withdraw", Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        Api.as("rendiciones").post(at + "/withdraw", Map.of("reason", "No")).is(403);
        var taken = coordinator.post(at + "/withdraw", Map.of("reason", "Se leyó mal")).is(200).json();
        assertThat(taken.at("/withdrawn/reason").asText()).isEqualTo("Se leyó mal");
        assertThat(taken.get("ours").isNull()).isTrue();
        coordinator.post(at + "/withdraw", Map.of("reason", "Se leyó mal")).is(200);
        coordinator.post(at + "/withdraw", Map.of("reason", "Otro")).is(409);
        coordinator.post("/multiplier/published/" + UUID.randomUUID() + "/withdraw", Map.of("reason", "Nada")).is(404);
        assertThat(listed(coordinator, "agreement=" + ledger.id).get(0).at("/withdrawn/reason").asText()).isEqualTo("Se leyó mal");
        var before = listed(coordinator, "agreement=" + ledger.id + "&asOf=2026-10-20T13:00:00Z").get(0);
        assertThat(before.get("withdrawn").isNull()).as("nobody had taken it back").isTrue();
        assertThat(before.at("/ours/ratio").decimalValue()).isEqualByComparingTo("10");
        assertThat(listed(coordinator, "agreement=" + ledger.id + "&asOf=2026-10-01T13:00:00Z")).isEmpty();
    }

    @Test
    void refusesWhatIsWrongInItself() {
        assertThat(coordinator.put(at, body("amount", 5)).is(422).pointers()).containsExactly("/ratio");
        assertThat(coordinator.put(at, body("ratio", null)).is(422).pointers()).containsExactly("/ratio");
        assertThat(coordinator.put(at, body("ratio", 0)).is(422).pointers()).containsExactly("/ratio");
        assertThat(coordinator.put(at, body("ratio", null, "amount", -1)).is(422).pointers()).containsExactly("/amount");
        assertThat(coordinator.put(at, body("ratio", 1.23456)).is(422).pointers()).containsExactly("/ratio");
        assertThat(coordinator.put(at, body("where", " ")).is(422).pointers()).containsExactly("/where");
        assertThat(coordinator.put(at, body("url", "javascript:alert(1)")).is(422).pointers()).containsExactly("/url");
        assertThat(coordinator.put(at, body("publishedOn", "2031-01-01")).is(422).pointers()).containsExactly("/publishedOn");
        assertThat(coordinator.put(at, body("figure", "PRIVATE")).is(422).pointers()).containsExactly("/figure");
        assertThat(coordinator.put(at, body("sha256", "0".repeat(64))).is(422).pointers()).containsExactly("/sha256");
        coordinator.put(at, body("agreementId", UUID.randomUUID())).is(404);
        assertThat(listed(coordinator, "agreement=" + ledger.id)).isEmpty();
    }

    @Test
    void isRecordedAndTakenBackOnThePages() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/cartera/multiplicador/publicadas/nueva");
        Look.at(page, "cartera-publicada-nueva");
        page.selectOption("select[id$='figure']", "AWARDED");
        page.selectOption("select[id$='agreementId']", ledger.id);
        page.fill("input[id$='ratio']", "10,4");
        page.fill("input[id$='where']", "Cuenta pública");
        page.fill("input[id$='publishedOn']", "2026-04-30");
        page.click("input[value='Guardar']");
        page.navigate("/cartera/multiplicador?agreement=" + ledger.id);
        assertThat(page.textContent("main").replaceAll("\\s+", " ")).contains("Cuenta pública", "10,40 veces", "10,00 veces",
                "-0,40 veces");
        Look.at(page, "cartera-publicadas");
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        phone.navigate("/cartera/multiplicador?agreement=" + ledger.id);
        Look.at(phone, "cartera-publicadas-telefono");
        page.click("a:has-text('Retirar')");
        Look.at(page, "cartera-publicada-retirar");
        page.fill("textarea[id$='reason']", "Se leyó mal");
        page.click("input[value='Retirar']");
        page.navigate("/cartera/multiplicador?agreement=" + ledger.id);
        assertThat(page.textContent("main")).contains("Se leyó mal", "Retirada").doesNotContain("-0,40 veces");
    }
}
