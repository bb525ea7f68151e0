package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reports on the portfolio: issued once for the same rows, superseded by others, read by whoever sees the agreement. */
@ServerTest
class PortfolioReportIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private Ledger ledger;
    private String initiative;

    @BeforeEach
    void told() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        initiative = UUID.randomUUID().toString();
        coordinator.put("/initiatives/" + initiative, Map.of("process", "IMPROVEMENT", "object", "sistema APR del informe", "place", "Laja",
                "typology", "NETWORK", "stage", "EXECUTION", "communes", List.of("08304", "08301"), "shares",
                List.of(Map.of("agreementId", ledger.id, "percent", 100)))).is(201);
        happens("AWARD", "2026-05-04", Map.of("amount", 884_000_000, "taxId", "76.086.428-5"));
    }

    private void happens(String kind, String on, Map<String, Object> more) {
        var event = new LinkedHashMap<String, Object>(more);
        event.put("kind", kind);
        event.put("on", on);
        coordinator.put("/initiatives/" + initiative + "/events/" + UUID.randomUUID(), event).is(201);
    }

    private Api.Answer issue(String key) {
        return coordinator.post("/reports/" + key + "/issues", key.equals("ficha-iniciativa") ? Map.of("initiativeId", initiative)
                : Map.of("agreementId", ledger.id));
    }

    private static byte[] file(JsonNode issue, String kind, String account) {
        return Api.as(account).get(issue.at("/files/" + kind).asText().replace("/api/v1", "")).is(200).bytes();
    }

    private static String text(JsonNode issue) throws Exception {
        try (var document = Loader.loadPDF(file(issue, "pdf", "gore.biobio"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void areIssuedOnceAndSupersededByOtherRows() throws Exception {
        for (var key : List.of("cartera", "nota-multiplicador", "ficha-iniciativa")) {
            var first = issue(key).is(201).json();
            assertThat(issue(key).is(200).json().get("code")).as(key).isEqualTo(first.get("code"));
            assertThat(text(first)).as(key).contains("$884.000.000", "DATO ILUSTRATIVO");
            Api.as("gore.maule").get("/issued-reports/" + first.get("id").asText() + ".pdf").is(404);
        }
        var before = issue("cartera").is(200).json().get("code").asText();
        happens("EARLY_END", "2026-08-04", Map.of("reason", "Quiebra"));
        var after = issue("cartera").is(201).json();
        assertThat(text(after)).contains("Término anticipado").doesNotContain("$884.000.000");
        assertThat(Api.nobody().get("/verificar/" + before, "Accept", "application/json").is(200).json().get("status").asText())
                .isEqualTo("SUPERSEDED");
    }

    @Test
    void addUpToTheMultiplier() throws Exception {
        assertThat(text(issue("nota-multiplicador").is(201).json())).contains("8,84", "Sin aporte", "0 %");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(issue("cartera").is(201).json(), "xlsx", "auditoria")))) {
            var sums = book.findSheet("Cortes").orElseThrow().read().stream().skip(4).toList();
            for (var cut : List.of("Estado", "Fuente", "Comuna", "Monto")) {
                assertThat(sums.stream().filter(row -> row.getCellText(0).equals(cut))
                        .mapToLong(row -> row.getCellAsNumber(5).orElseThrow().longValue()).sum()).as(cut).isEqualTo(884_000_000);
            }
        }
    }

    @Test
    void areIssuedByTheCoordinatorAlone() {
        for (var account : List.of("diseno", "gore.biobio", "auditoria", "admin")) {
            Api.as(account).post("/reports/cartera/issues", Map.of("agreementId", ledger.id)).is(403);
        }
        assertThat(coordinator.post("/reports/cartera/issues", Map.of()).is(422).pointers()).containsExactly("/agreementId");
        coordinator.post("/reports/cartera/issues", Map.of("agreementId", UUID.randomUUID())).is(404);
        coordinator.post("/reports/ficha-iniciativa/issues", Map.of("initiativeId", UUID.randomUUID())).is(404);
        assertThat(Api.as("terreno").get("/reports").is(200).json().get("items").findValuesAsText("key")).contains("cartera")
                .doesNotContain("nota-multiplicador");
    }

    @Test
    void areIssuedOnThePage() {
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/informes/cartera");
        page.click("#do-issue");
        assertThat(page.textContent(".field-faulty")).contains("Convenio");
        page.selectOption("#agreementId", ledger.id);
        page.selectOption("#report", "nota-multiplicador");
        page.click("#do-issue");
        page.waitForSelector(".notice:has-text('informe')");
        assertThat(page.textContent("table")).contains("Nota del multiplicador");
        Look.at(page, "informe-cartera");
        var phone = Visitor.signIn(browser.phone(), "gore.biobio");
        phone.navigate("/informes/cartera");
        assertThat(phone.querySelector("#do-issue")).as("only the coordinator tells").isNull();
        Look.at(phone, "informe-cartera-gore");
    }
}
