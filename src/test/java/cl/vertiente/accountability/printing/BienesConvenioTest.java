package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed list of goods of an agreement: both profiles, its approved text, its structure, and the workbook of the same rows. */
class BienesConvenioTest {

    private static final BienesConvenio PRINTER = new BienesConvenio();
    private static final Instant NOON = Instant.parse("2026-11-20T15:00:00Z");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 25);
    private static final Issue ISSUE = new Issue("ABCD-EFGH-JKMN", URI.create("https://vertiente.example/verificar/ABCD-EFGH-JKMN"), null);

    private static GoodsReport report(List<GoodsReport.Good> goods) {
        return new GoodsReport("PAT-APR-08", "Asistencia técnica para comités de APR", "Gobierno Regional del Biobío",
                "Fundación de prueba", LocalDate.of(2026, 6, 1), LocalDate.of(2028, 5, 31), goods, NOON, NOON, false);
    }

    private static GoodsReport.Good good(int number, String title, List<String> serials, LocalDate warranty, String note,
            LocalDate retired) {
        return new GoodsReport.Good("MEJ-PAT-APR-08-%04d".formatted(number), title, "Cloración automática", BigDecimal.ONE, "equipo",
                serials, "Comité Los Boldos", "Yumbel", "Bombas del Sur SpA", "OC-2026-12", 3_200_000, 3_000_000, RECEIVED, warranty,
                note == null ? "El comité" : "Otro", note, retired);
    }

    private static GoodsReport full() {
        return report(List.of(good(1, "Clorador automático en caseta", List.of("CL-0001", "CL-0002"), LocalDate.of(2026, 11, 30), null,
                null), good(2, "Bomba dosificadora de respaldo", List.of(), null, "Municipalidad de Yumbel", LocalDate.of(2026, 9, 1))));
    }

    private static GoodsReport many() {
        return report(IntStream.rangeClosed(1, 90).mapToObj(i -> good(i, "Bien número " + i, List.of("S-" + i), null, null, null))
                .toList());
    }

    private static byte[] print(GoodsReport report) {
        return PRINTER.pdf(report, ISSUE).bytes();
    }

    @ParameterizedTest
    @CsvSource({"full, 2a", "full, ua1", "empty, 2a", "empty, ua1", "many, 2a", "many, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        Approved.byProfile(print(which.equals("full") ? full() : which.equals("many") ? many() : report(List.of())), profile);
    }

    @Test
    void saysWhatWasApproved() throws Exception {
        Approved.byText(print(full()), "bienes-convenio");
    }

    @Test
    void keepsAllGoodsInOneTableOverPages() throws Exception {
        var rows = Structure.of(print(many())).all("TR").stream().filter(row -> row.fullText().contains("Bien número ")).toList();
        assertThat(rows).hasSize(90).allSatisfy(row -> assertThat(row.kids().get(0).scope()).isEqualTo("Row"));
    }

    @Test
    void saysInWordsThatNothingWasHandedOver() throws Exception {
        assertThat(Structure.print(Structure.of(print(report(List.of()))))).contains("todavía no se entrega ningún bien");
    }

    @Test
    void theSameIsPrintedTheSame() {
        assertThat(print(full())).isEqualTo(print(full()));
    }

    @Test
    void theWorkbookHasTheSameRows() throws Exception {
        var out = new ByteArrayOutputStream();
        PRINTER.xlsx(full(), ISSUE, out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.getFirstSheet().read().stream().filter(row -> row.getCellText(0).startsWith("MEJ-")).toList();
            assertThat(rows.stream().map(row -> row.getCellText(5)).toList()).containsExactly("CL-0001, CL-0002", "");
            assertThat(rows.stream().map(row -> row.getCellAsNumber(10).orElseThrow().longValueExact()).toList())
                    .containsExactly(3_200_000L, 3_200_000L);
            assertThat(rows.get(1).getCellText(15)).isEqualTo("Municipalidad de Yumbel");
        }
    }
}
