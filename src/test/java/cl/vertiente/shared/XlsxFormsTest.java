package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.XlsxForms.Choices;
import cl.vertiente.shared.XlsxForms.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook that is filled in and brought back. */
class XlsxFormsTest {

    private record Line(String item, Long amount) {
    }

    private static byte[] written(Line example, List<Line> rows) {
        var out = new ByteArrayOutputStream();
        var fields = List.of(new Field<Line>(XlsxColumn.text("shared.xlsx.list", 20, Line::item), "items"),
                new Field<Line>(XlsxColumn.integer("shared.xlsx.rows", 12, Line::amount), null));
        new XlsxForms(new Messages(), false).write(out, new XlsxForms.Form<>("shared.xlsx.list", List.of("Convenio", "A-1"), fields,
                Map.of("items", new Choices("Lista de cosas", List.of("uno", "=dos"), true, Map.of("Saldo", List.of(1L, 2L)))), example,
                rows, List.of("Llene las filas.")));
        return out.toByteArray();
    }

    @Test
    void offersItsListsAndHoldsWhatIsFilledInAlready() throws IOException {
        var bytes = written(new Line("EJEMPLO", 1L), List.of(new Line("uno", 7L)));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Lista", "Listas", "Instrucciones");
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("A-1");
            assertThat(rows.stream().map(row -> row.getCellText(0))).containsExactly("Convenio", "Lista", "EJEMPLO", "uno");
            var lists = book.findSheet("Listas").orElseThrow().read();
            assertThat(lists.stream().map(row -> row.getCellText(0))).containsExactly("Lista de cosas", "uno", "=dos");
            assertThat(lists.get(2).getCellText(1)).isEqualTo("2");
        }
    }

    /** What begins like a formula is a text, and the cells of a column offer the list beside. */
    @Test
    void writesNoFormulaAndOneListForItsColumn() throws IOException {
        var file = java.nio.file.Files.createTempFile("form", ".xlsx");
        java.nio.file.Files.write(file, written(null, List.of(new Line("=CMD()", 7L), new Line("@SUM(1)", null))));
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            var sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>").contains("<dataValidation ").contains("Listas").contains("$A$2:$A$3");
        } finally {
            java.nio.file.Files.delete(file);
        }
    }
}
