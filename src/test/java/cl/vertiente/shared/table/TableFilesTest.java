package cl.vertiente.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people send them, the ugly ones too. */
class TableFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private List<Table> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        return TableFiles.read(file, Arrays.copyOf(bytes, Math.min(64, bytes.length)));
    }

    private static byte[] book(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            fill.accept(book.newWorksheet("Hoja1"));
        }
        return out.toByteArray();
    }

    /** The same archive with one part replaced by another of our own making. */
    private byte[] with(byte[] archive, String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(Files.write(folder.resolve("plain"), archive).toFile()); var zip = new ZipOutputStream(out)) {
            for (var entry : in.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                boolean replaced = entry.getName().equals(name);
                zip.write(replaced ? content.getBytes(StandardCharsets.UTF_8) : in.getInputStream(entry).readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    private void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(BusinessException.class).hasMessage(key);
    }

    @Test
    void givesValuesAndKeepsTheNumbersOfTheRows() throws IOException {
        var table = read(book(sheet -> {
            sheet.value(2, 1, "  Comuna ");
            sheet.value(2, 2, 1690);
            sheet.value(9, 1, "=CMD()");
        })).get(0);
        assertThat(table.rows()).extracting(row -> row.number()).containsExactly(3, 10);
        assertThat(table.rows().get(0).text(1)).isEqualTo("Comuna");
        assertThat(table.rows().get(0).cell(2).number()).isTrue();
        assertThat(table.rows().get(1).text(1)).isEqualTo("=CMD()");
    }

    @Test
    void takesOfAFormulaWhatWasComputed() throws IOException {
        var plain = book(sheet -> sheet.value(0, 0, 1));
        var table = read(with(plain, SHEET, sheet("<row r=\"1\"><c r=\"A1\"><f>[1]Otro!A1</f><v>7</v></c><c r=\"B1\" t=\"str\">"
                + "<f>A1</f><v>Laja</v></c><c r=\"C1\"><f>1+1</f></c></row>"))).get(0);
        assertThat(table.rows().get(0).cell(0).number()).isTrue();
        assertThat(table.rows().get(0).text(0)).isEqualTo("7");
        assertThat(table.rows().get(0).text(1)).isEqualTo("Laja");
        assertThat(table.rows().get(0).cell(2).isUncomputed()).isTrue();
    }

    @Test
    void passesOverAMillionBlankRows() throws IOException {
        var rows = new StringBuilder();
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\" spans=\"1:20\"/>");
        }
        rows.append("<row r=\"1000001\"><c r=\"A1000001\"><v>7</v></c></row>");
        assertThat(read(with(book(sheet -> sheet.value(0, 0, 1)), SHEET, sheet(rows.toString()))).get(0).rows()).hasSize(1);
    }

    @Test
    void notesMergedCells() throws IOException {
        var table = read(book(sheet -> {
            sheet.value(3, 1, "Laja");
            sheet.range(3, 1, 8, 1).merge();
        })).get(0);
        assertThat(table.merged()).containsExactly("B4:B9");
    }

    @Test
    void refusesWhatGrowsWithoutMeasureOrDeclaresEntities() throws IOException {
        var plain = book(sheet -> sheet.value(0, 0, 1));
        refused(with(plain, SHEET, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>"),
                "shared.table.entities");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        refused(out.toByteArray(), "shared.table.bomb");
    }

    @Test
    void refusesWhatIsNoTableByItsBytes() throws IOException {
        refused(new byte[0], "shared.table.empty");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "shared.table.old-excel");
        var locked = new ByteArrayOutputStream();
        locked.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(locked.toByteArray(), "shared.table.password");
        refused(with(book(sheet -> sheet.value(0, 0, 1)), SHEET, "no xml at all"), "shared.table.damaged");
        refused("PK\u0003\u0004 cut".getBytes(StandardCharsets.UTF_8), "shared.table.damaged");
    }

    @Test
    void readsACsvWithAnySeparatorAndQuotes() throws IOException {
        for (var separator : List.of(";", ",", "\t")) {
            var csv = String.join(separator, "a", "\"b\nc\"", "d") + "\n\n1" + separator + "2";
            var rows = read(csv.getBytes(StandardCharsets.UTF_8)).get(0).rows();
            assertThat(rows.get(0).text(1)).isEqualTo("b\nc");
            assertThat(rows.get(1).number()).isEqualTo(4);
            assertThat(rows.get(1).text(1)).isEqualTo("2");
        }
    }
}
