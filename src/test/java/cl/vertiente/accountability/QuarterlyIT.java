package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.XlsxLists;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quarterly report has the fields of article 57, the figures of the ledger, and nobody's personal data. */
@ServerTest
class QuarterlyIT {

    /** That the data are illustrative, and the names of the columns. */
    private static final int HEADINGS = 2;
    private static final String OF_THE_QUARTER = "2026-10-01T02:59:59.999999Z";

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static JsonNode read(String account, String quarter) {
        return Api.as(account).get("/agreements/quarterly?quarter=" + quarter).is(200).json();
    }

    private static JsonNode row(JsonNode report, String code) {
        for (var row : report.get("items")) {
            if (row.get("code").asText().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void saysWhatTheLedgerSays() {
        var report = read("coordinacion", "2026-Q3");
        assertThat(report.get("cut").asText()).isEqualTo(OF_THE_QUARTER);
        var row = row(report, "PAT-APR-08-DEMO");
        var at = "/agreements/" + row.get("agreementId").asText();
        var known = Api.as("coordinacion").get(at + "/balance?asOf=" + OF_THE_QUARTER).is(200).json();
        assertThat(row.get("executed").asLong()).isPositive().isEqualTo(known.get("rendered").asLong());
        assertThat(row.get("committed").asLong()).isEqualTo(1_358_359_500L);
        assertThat(row.get("financialOfCommitted").decimalValue()).isBetween(java.math.BigDecimal.ONE, java.math.BigDecimal.valueOf(100));
        var now = row(read("coordinacion", "2026-Q4"), "PAT-APR-08-DEMO");
        assertThat(now.get("executed").asLong()).isEqualTo(Api.as("coordinacion").get(at + "/balance").is(200).json().get("rendered")
                .asLong());
        assertThat(now.get("_rows").asText()).startsWith("/api/v1" + at);
    }

    @Test
    void saysUnknownAndNeverZero() throws IOException {
        var ledger = Ledger.signed();
        var report = read("coordinacion", "2026-Q4");
        JsonNode mine = null;
        for (var row : report.get("items")) {
            mine = row.get("agreementId").asText().equals(ledger.id) ? row : mine;
        }
        assertThat(mine).isNotNull();
        assertThat(mine.get("materialProgress").isNull()).isTrue();
        assertThat(mine.get("financialOfTransferred").isNull()).isTrue();
        assertThat(mine.get("expectedResults")).isEmpty();
        var file = Api.as("coordinacion").get("/agreements/quarterly.xlsx?quarter=2026-Q4").is(200);
        assertThat(file.header("Content-Type")).isEqualTo(XlsxLists.MEDIA_TYPE);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var rows = book.getFirstSheet().read();
            var code = mine.get("code").asText();
            var line = rows.stream().filter(row -> code.equals(row.getCellText(0))).findFirst().orElseThrow();
            assertThat(List.of(line.getCellText(9), line.getCellText(10), line.getCellText(11))).containsOnly("sin dato");
            assertThat(line.getCellAsNumber(7).orElseThrow().longValueExact()).isZero();
        }
    }

    @Test
    void showsARegionalGovernmentItsOwnAndNobodyAPerson() throws IOException {
        var report = read("gore.maule", "2026-Q3");
        assertThat(report.get("items").findValuesAsText("grantor")).isNotEmpty().containsOnly("Gobierno Regional del Maule");
        var file = Api.as("gore.maule").get("/agreements/quarterly.xlsx?quarter=2026-Q3").is(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(HEADINGS - 1).getCellCount()).isEqualTo(13);
            assertThat(rows.subList(HEADINGS, rows.size())).isNotEmpty().allSatisfy(row ->
                    assertThat(row.getCellText(2)).isEqualTo("Gobierno Regional del Maule"));
        }
        var people = Api.as("admin").get("/people?limit=500").is(200).json().get("items").findValuesAsText("name");
        var all = Api.as("coordinacion").get("/agreements/quarterly?quarter=2026-Q4").is(200).text();
        assertThat(people).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(all).doesNotContain(name));
        assertThat(all).doesNotContain("Teresa Maldonado Fuentes").contains("65.123.456-");
    }

    @Test
    void refusesWhatIsNoQuarter() {
        var api = Api.as("coordinacion");
        assertThat(api.get("/agreements/quarterly").is(400).pointers()).containsExactly("?quarter");
        api.get("/agreements/quarterly?quarter=2026-3").is(400);
        api.get("/agreements/quarterly?quarter=2026-Q3&otro=1").is(400);
        assertThat(api.get("/agreements/quarterly?quarter=2027-Q1").is(422).pointers()).containsExactly("?quarter");
        Api.as("terreno").get("/agreements/quarterly?quarter=2026-Q3").is(403);
        assertThat(read("coordinacion", "1990-Q1").get("items")).isEmpty();
    }
}
