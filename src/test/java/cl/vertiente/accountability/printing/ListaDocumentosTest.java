package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed list of documents of a design: both profiles, its approved text, its structure, and the workbook of the same rows. */
class ListaDocumentosTest {

    private static final ListaDocumentos PRINTER = new ListaDocumentos();
    private static final Instant NOON = Instant.parse("2026-11-20T15:00:00Z");
    private static final Issue ISSUE = new Issue("ABCD-EFGH-JKMN", URI.create("https://vertiente.example/verificar/ABCD-EFGH-JKMN"), null);

    private static ChecklistReport report(List<ChecklistReport.Paper> papers) {
        return new ChecklistReport("PAT-APR-08", "Asistencia técnica para comités de APR", "Gobierno Regional del Biobío",
                "Fundación de prueba", "DIS-PAT-APR-08-0001", "Red de distribución sector Los Boldos", "Ejecución", "En curso", "62,5 %",
                List.of("Comité Los Boldos", "Comité El Progreso"), 1, "Requisitos de información sectorial (RIS) Agua Potable Rural",
                LocalDate.of(2024, 1, 1), 2, 2, papers, NOON, NOON, false);
    }

    private static ChecklistReport full() {
        return report(List.of(
                new ChecklistReport.Paper("Presupuesto detallado de obras", "Está", "Presupuesto de obras", null, null, null,
                        "ab".repeat(32)),
                new ChecklistReport.Paper("Certificados de dominio", "Vencido", null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 9, 2),
                        "Pedir de nuevo", "cd".repeat(32)),
                new ChecklistReport.Paper("Cronograma", "No se requiere", null, LocalDate.of(2026, 8, 3), null, "La DOH lo hace", null),
                new ChecklistReport.Paper("Resumen consolidado", "Falta", null, null, null, null, null)));
    }

    private static ChecklistReport many() {
        return report(IntStream.range(0, 90).mapToObj(i -> new ChecklistReport.Paper("Documento " + i + " que se pide", "Falta", null, null,
                null, null, null)).toList());
    }

    private static byte[] print(ChecklistReport report) {
        return PRINTER.pdf(report, ISSUE).bytes();
    }

    @ParameterizedTest
    @CsvSource({"full, 2a", "full, ua1", "empty, 2a", "empty, ua1", "many, 2a", "many, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        var pdf = print(which.equals("full") ? full() : which.equals("many") ? many() : report(List.of()));
        Approved.byProfile(pdf, profile);
    }

    @Test
    void saysWhatWasApproved() throws Exception {
        Approved.byText(print(full()), "lista-documentos");
    }

    @Test
    void keepsAllPapersInOneTableOverPages() throws Exception {
        var rows = Structure.of(print(many())).all("TR").stream().filter(row -> row.fullText().contains("Documento ")
                && row.fullText().contains("que se pide")).toList();
        assertThat(rows).hasSize(90).allSatisfy(row -> assertThat(row.kids().get(0).scope()).isEqualTo("Row"));
    }

    @Test
    void saysInWordsThatNothingIsAsked() throws Exception {
        assertThat(Structure.print(Structure.of(print(report(List.of()))))).contains("no pide documentos");
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
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(7);
            assertThat(rows.stream().map(row -> row.getCellText(0)).toList()).contains("Presupuesto detallado de obras", "Cronograma");
            assertThat(rows.stream().filter(row -> row.getCellCount() > 6).map(row -> row.getCellText(6)).toList())
                    .contains("cd".repeat(32));
        }
    }
}
