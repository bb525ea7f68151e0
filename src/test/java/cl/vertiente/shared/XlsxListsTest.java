package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxListsTest {

    private final XlsxLists lists = new XlsxLists(new Messages(), Clock.fixed(Instant.parse("2026-10-20T12:00:00Z"), ZoneOffset.UTC), true);

    private record Line(String name, int count, BigDecimal share, LocalDate day, Pesos amount) {
    }

    private List<Row> written(List<Line> lines, int sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        List<XlsxColumn<Line>> columns = List.of(XlsxColumn.text("shared.xlsx.list", 20, Line::name),
                XlsxColumn.integer("shared.xlsx.rows", 10, Line::count), XlsxColumn.decimal("shared.xlsx.filter", 10, "0.00", Line::share),
                XlsxColumn.date("shared.xlsx.when", Line::day), XlsxColumn.pesos("shared.xlsx.who", Line::amount));
        lists.write(out, "shared.xlsx.list", columns, new XlsxLists.Origin("Marcela", Map.of("Región", "Biobío")), lines::forEach);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheets().skip(sheet).findFirst().orElseThrow().read();
        }
    }

    @Test
    void writesTypedCellsUnderTheNotice() throws IOException {
        var rows = written(List.of(new Line("=1+1", 3, new BigDecimal("0.25"), LocalDate.of(2026, 10, 20), Pesos.of(-1000))), 0);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("DATO ILUSTRATIVO");
        var row = rows.get(2);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("=1+1");
        assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("3"));
        assertThat(row.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(row.getCellAsNumber(4)).contains(new BigDecimal("-1000"));
    }

    @Test
    void leavesAnUnknownValueEmpty() throws IOException {
        var rows = written(List.of(new Line("a", 1, null, null, null)), 0);
        assertThat(rows.get(2).getPhysicalCellCount()).isEqualTo(2);
    }

    @Test
    void saysWhoWhenAndUnderWhichFilter() throws IOException {
        var lines = IntStream.range(0, 1_234).mapToObj(i -> new Line("n" + i, i, null, null, null)).toList();
        var origin = written(lines, 1).stream().map(row -> row.getCellText(0) + "=" + row.getCellText(1)).toList();
        assertThat(origin).contains("Descargada por=Marcela", "Fecha y hora (Chile)=20-10-2026 09:00", "Filas=1.234", "Región=Biobío");
        assertThat(written(lines, 0)).hasSize(1_236);
    }

    @Test
    void putsWhatRowsHoldSeveralOfOnSheetsOfTheirOwn() throws IOException {
        var out = new ByteArrayOutputStream();
        List<XlsxColumn<String>> inner = List.of(XlsxColumn.headed("Letra (una)", 10, null, letter -> letter),
                XlsxColumn.headed("Lugar", 10, "0", letter -> (int) letter.charAt(0)),
                XlsxColumn.headed("Día", 12, "dd-mm-yyyy", letter -> letter.equals("b") ? null : LocalDate.of(2026, 10, 20)));
        XlsxPart<Line, String> letters = new XlsxPart<>("Letras de cada una de las líneas: muchas", inner,
                line -> line.name().chars().mapToObj(c -> String.valueOf((char) c)).toList());
        XlsxPart<Line, String> none = new XlsxPart<>("letras de cada una de las líneas de más", inner, line -> List.of());
        lists.write(out, "shared.xlsx.list", List.of(XlsxColumn.text("shared.xlsx.list", 20, Line::name)), List.of(letters, none),
                new XlsxLists.Origin("Marcela", Map.of()), List.of(new Line("ab\n =", 1, null, null, null),
                        new Line("", 2, null, null, null), new Line("c", 3, null, null, null))::forEach);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(org.dhatim.fastexcel.reader.Sheet::getName).containsExactly("Lista",
                    "Letras de cada una de las línea", "letras de cada una de las lín 2", "Origen");
            var rows = sheets.get(1).read();
            assertThat(rows).hasSize(2 + 6);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Letra (una)");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("a");
            assertThat(rows.get(2).getCellAsNumber(1)).contains(new BigDecimal("97"));
            assertThat(rows.get(2).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(rows.get(3).getOptionalCell(2).filter(cell -> cell.getType() != CellType.EMPTY)).isEmpty();
            assertThat(rows.get(7).getCellText(0)).isEqualTo("c");
            assertThat(sheets.get(2).read()).as("its heading alone").hasSize(2);
            assertThat(sheets.get(0).read().get(2).getCellText(0)).isEqualTo("ab\n =");
        }
    }

    @Test
    void keepsNoTextInMemoryThatItHasWritten(@TempDir Path folder) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file)) {
            lists.write(out, "shared.xlsx.list", List.of(XlsxColumn.text("shared.xlsx.list", 20, Line::name)),
                    new XlsxLists.Origin("Marcela", Map.of()), IntStream.range(0, 500)
                            .mapToObj(i -> new Line("texto " + i, i, null, null, null)).toList()::forEach);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var shared = new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shared).as("headings and origin").contains("Marcela").doesNotContain("texto");
        }
    }
}
