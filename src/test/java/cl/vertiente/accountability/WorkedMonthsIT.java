package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked months of Biobío come out of API, PDF and XLSX to the peso. */
@ServerTest
class WorkedMonthsIT {

    private static final List<String> LETTERS = List.of("openingBalance", "received", "totalToRender", "operation", "personnel",
            "investment", "totalRendered", "repaid", "closingBalance");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09, 0,         271671900, 271671900, 4180350, 18500000, 0,        22680350, 0, 248991550",
        "2025-10, 248991550, 0,         248991550, 0,       0,        0,        0,        0, 248991550",
        "2025-11, 248991550, 0,         248991550, 5020000, 19500000, 12345678, 36865678, 0, 212125872"})
    void comesOutToThePeso(String period, long a, long b, long c, long d, long e, long f, long g, long r, long h) throws IOException {
        var figures = List.of(a, b, c, d, e, f, g, r, h);
        var api = Api.as("gore.biobio");
        var agreement = biobio(api);
        var rendicion = api.get("/agreements/" + agreement + "/rendiciones/" + period).is(200).json();
        assertThat(LETTERS.stream().map(letter -> rendicion.get(letter).asLong()).toList()).isEqualTo(figures);

        var issue = api.post("/reports/rendicion-mensual/issues", Map.of("agreementId", agreement, "period", period)).json();
        try (var pdf = Loader.loadPDF(api.get(issue.get("files").get("pdf").asText()).is(200).bytes())) {
            var text = new PDFTextStripper().getText(pdf);
            figures.forEach(figure -> assertThat(text).contains(Pesos.of(figure).toString()));
            assertThat(text).contains("DATO ILUSTRATIVO", issue.get("code").asText());
        }
        var xlsx = api.get(issue.get("files").get("xlsx").asText()).is(200).bytes();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var numbers = workbook.findSheet("Resumen").orElseThrow().read().stream().flatMap(row -> row.stream())
                    .filter(cell -> cell != null && cell.getValue() instanceof BigDecimal)
                    .map(cell -> ((BigDecimal) cell.getValue()).longValue()).toList();
            assertThat(numbers).containsAll(figures);
        }
    }

    static String biobio(Api api) {
        for (JsonNode agreement : api.get("/agreements").is(200).json().get("items")) {
            if (agreement.get("code").asText().equals("PAT-APR-08-DEMO")) {
                return agreement.get("id").asText();
            }
        }
        throw new AssertionError("Biobío is not in view");
    }
}
