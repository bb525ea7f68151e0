package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.XlsxLists;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The list of agreements, on the screen's filters, as a spreadsheet. */
@ServerTest
class AgreementListIT {

    /** That the data are illustrative, and the names of the columns. */
    private static final int HEADINGS = 2;

    @Test
    void isASpreadsheetOfTheFilteredRows() throws IOException {
        var api = Api.as("coordinacion");
        var listed = api.get("/agreements?q=DEMO").is(200).json().get("items");
        assertThat(listed).hasSizeGreaterThanOrEqualTo(4);
        var file = api.get("/agreements.xlsx?q=DEMO").is(200);
        assertThat(file.header("Content-Type")).isEqualTo(XlsxLists.MEDIA_TYPE);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"convenios-");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(HEADINGS + listed.size());
            for (int i = 0; i < listed.size(); i++) {
                assertThat(rows.get(HEADINGS + i).getCellText(0)).isEqualTo(listed.get(i).get("code").asText());
                assertThat(rows.get(HEADINGS + i).getCellAsNumber(4).orElseThrow().longValueExact()).isEqualTo(
                        listed.get(i).get("totalAmount").asLong());
            }
        }
    }

    @Test
    void holdsOnlyTheOwnRegionForARegionalGovernment() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Api.as("gore.maule").get("/agreements.xlsx").is(200).bytes()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSizeGreaterThan(HEADINGS);
            assertThat(rows.subList(HEADINGS, rows.size())).allSatisfy(row -> assertThat(row.getCellText(2)).isEqualTo("Maule"));
        }
        Api.as("coordinacion").get("/agreements.xlsx?otro=1").is(400);
    }
}
