package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The workbook: typed cells, sums that work and show their value, texts that stay texts. */
class RendicionWorkbookTest {

    private static final int HEADER = 3;
    private static final int AMOUNT = 13;

    @Test
    void hasFourSheetsEachMarkedAndFrozen() throws Exception {
        Map<String, List<Row>> sheets = read(write(RendicionReportFixture.biobio(), RendicionReportFixture.copy()));

        assertThat(sheets).containsOnlyKeys("Resumen", "Comprobantes", "Presupuesto", "Acerca de");
        assertThat(sheets.values()).allSatisfy(rows -> {
            assertThat(rows.get(1).getCellText(0)).contains("PAT-APR-08-DEMO", "mayo de 2022", "Enviada al GORE");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("DATO ILUSTRATIVO · Copia, no reemplaza");
        });
        Map<String, byte[]> parts = parts(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue()));
        for (int sheet = 1; sheet <= 4; sheet++) {
            assertThat(new String(parts.get("xl/worksheets/sheet" + sheet + ".xml"))).contains("ySplit=\"4\"", "state=\"frozen\"");
        }
    }

    @Test
    void computesTheChainWithFormulasThatShowTheirValue() throws Exception {
        List<Row> rows = read(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue())).get("Resumen");

        assertThat(pesos(rows, 4, 2)).isEqualTo(248_991_550);
        assertThat(pesos(rows, 5, 2)).isZero();
        assertFormula(rows.get(6).getCell(2), "C5+C6", 248_991_550);
        assertThat(pesos(rows, 7, 2)).isEqualTo(5_020_000);
        assertThat(pesos(rows, 8, 2)).isEqualTo(19_500_000);
        assertThat(pesos(rows, 9, 2)).isEqualTo(12_345_678);
        assertFormula(rows.get(10).getCell(2), "SUM(C8:C10)", 36_865_678);
        assertThat(pesos(rows, 11, 2)).isZero();
        assertFormula(rows.get(12).getCell(2), "C7-C11-C12", 212_125_872);
    }

    @Test
    void listsVouchersWithTypedCellsAndTheirSum() throws Exception {
        List<Row> rows = read(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue())).get("Comprobantes");

        assertThat(rows).hasSize(HEADER + 1 + 7 + 1);
        Row first = rows.get(4);
        assertThat(first.getCellText(0)).isEqualTo("E-2022-0012");
        assertThat(first.getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2022, 5, 5));
        assertThat(first.getCell(2).getDataFormatString()).isEqualTo("dd-mm-yyyy");
        assertThat(first.getCell(7).asDate().toLocalDate()).isEqualTo(LocalDate.of(2022, 5, 3));
        assertThat(first.getCell(AMOUNT).getType()).isEqualTo(CellType.NUMBER);
        assertThat(first.getCell(AMOUNT).asNumber()).isEqualByComparingTo("12500000");
        assertThat(rows.get(9).getCell(AMOUNT).asNumber()).isEqualByComparingTo("-1000000");
        assertFormula(rows.get(11).getCell(AMOUNT), "SUM(N5:N11)", 36_865_678);
    }

    @Test
    void neverMakesAFormulaOfAText() throws Exception {
        List<Row> rows = read(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue())).get("Comprobantes");

        Cell description = rows.get(7).getCell(8);
        assertThat(description.getText()).isEqualTo("=Materiales; se imprime tal cual");
        assertThat(description.getType()).isEqualTo(CellType.STRING);
        assertThat(description.getFormula()).isNull();
    }

    @Test
    void computesWhatIsAvailable() throws Exception {
        List<Row> rows = read(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue())).get("Presupuesto");

        assertFormula(rows.get(4).getCell(6), "D5-F5", 124_000_000);
        assertFormula(rows.get(11).getCell(3), "SUM(D5:D11)", 1_358_359_500);
        assertFormula(rows.get(11).getCell(6), "SUM(G5:G11)", 1_298_813_472);
    }

    @Test
    void saysWhatItIs() throws Exception {
        List<Row> rows = read(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue())).get("Acerca de");

        assertThat(rows.subList(4, rows.size())).extracting(row -> row.getCellText(0)).containsExactly("Informe", "Convenio",
                "Período que se rinde", "Datos al", "Emitido el", "Código de verificación", "Dirección de verificación", "Preparó",
                "Certificó", "Envió");
        assertThat(rows.get(9).getCellText(1)).isEqualTo("K7QH-2M4X-9TRC");
    }

    @Test
    void leavesIncomeAndRepaymentsOutOfTheTotalRendered() throws Exception {
        RendicionReport report = RendicionReportFixture.withIncomeAndRepayment();
        List<Row> rows = read(write(report, RendicionReportFixture.issue())).get("Comprobantes");

        assertFormula(rows.get(13).getCell(AMOUNT), "SUMIF(B5:B13,\"Egreso\",N5:N13)+SUMIF(B5:B13,\"Traspaso\",N5:N13)", 36_865_678);
        assertThat(report.totalOfLines()).isEqualTo(report.detail().g());
    }

    @Test
    void sumsAnEmptyMonthToZero() throws Exception {
        List<Row> rows = read(write(RendicionReportFixture.withoutMovement(), RendicionReportFixture.issue())).get("Comprobantes");

        assertThat(rows.get(4).getCell(AMOUNT).asNumber()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(rows.get(4).getCell(AMOUNT).getFormula()).isNull();
    }

    @Test
    void isWellFormedAndTheSameForTheSameRows() throws Exception {
        byte[] first = write(RendicionReportFixture.biobio(), RendicionReportFixture.issue());

        assertThat(write(RendicionReportFixture.biobio(), RendicionReportFixture.issue())).isEqualTo(first);
        for (Map.Entry<String, byte[]> part : parts(first).entrySet()) {
            assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue())))
                    .as(part.getKey()).isNotNull();
        }
    }

    private static void assertFormula(Cell cell, String formula, long value) {
        assertThat(cell.getFormula()).isEqualTo(formula);
        assertThat(new BigDecimal(cell.getRawValue())).isEqualByComparingTo(BigDecimal.valueOf(value));
    }

    private static long pesos(List<Row> rows, int row, int column) {
        return rows.get(row).getCell(column).asNumber().longValueExact();
    }

    private static byte[] write(RendicionReport report, Issue issue) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RendicionMensual().xlsx(report, issue, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, List<Row>> read(byte[] workbook) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        ReadingOptions withFormats = new ReadingOptions(true, false);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook), withFormats)) {
            for (var sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
