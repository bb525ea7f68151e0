package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.Structure.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed report on training: both profiles, its approved text, its structure, and the workbook of the same rows. */
class InformeCapacitacionTest {

    private static final InformeCapacitacion PRINTER = new InformeCapacitacion();

    @ParameterizedTest
    @CsvSource({"full, 2a", "full, ua1", "empty, 2a", "empty, ua1", "long, 2a", "long, ua1", "pictures, 2a", "pictures, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        Approved.byProfile(print(switch (which) {
            case "full" -> TrainingReportFixture.full();
            case "empty" -> TrainingReportFixture.empty();
            case "pictures" -> TrainingReportFixture.withPictures(23);
            default -> TrainingReportFixture.withSessions(120);
        }), profile);
    }

    @Test
    void saysWhatWasApproved() throws Exception {
        Approved.byText(print(TrainingReportFixture.full()), "informe-capacitacion");
    }

    /** Two side by side, with their words; one that cannot be drawn keeps its place. */
    @Test
    void showsEachPhotoWithItsCaption() throws Exception {
        var document = Structure.of(print(TrainingReportFixture.withPictures(23)));
        var captions = IntStream.range(0, 23).mapToObj(i -> "Práctica " + i + " con el comparador de cloro").toList();

        assertThat(document.all("Figure")).extracting(Element::alternative).filteredOn(captions::contains)
                .containsExactlyElementsOf(captions.stream().filter(caption -> !caption.startsWith("Práctica 1 ")).toList());
        assertThat(document.all("P")).extracting(Element::fullText).containsAll(captions.stream()
                .filter(caption -> !caption.startsWith("Práctica 1 ")).toList())
                .contains("Práctica 1 con el comparador de cloro (la foto está guardada, pero no se puede dibujar)")
                .contains("SHA-256 " + "%064x".formatted(22))
                .contains("CAP-PAT-APR-08-0004 · Cloración y calidad del agua · 14-07-2026 09:00 · Sede vecinal, Yumbel")
                .anySatisfy(text -> assertThat(text).startsWith("Se muestran 23 de las fotos").contains("otras 7 están"));
    }

    @Test
    void keepsAllSessionsInOneTableOverPages() throws Exception {
        var rows = Structure.of(print(TrainingReportFixture.withSessions(120))).all("TR").stream()
                .filter(row -> row.fullText().contains("Sesión ")).toList();

        assertThat(rows).hasSize(120).allSatisfy(row -> {
            assertThat(row.kids()).hasSize(6);
            assertThat(row.kids().get(0).scope()).isEqualTo("Row");
        });
    }

    @Test
    void saysInWordsWhatThereIsNot() throws Exception {
        var text = Structure.print(Structure.of(print(TrainingReportFixture.empty())));

        assertThat(text).contains("El convenio no tiene productos", "No hubo sesiones", "Nadie figura", "Nadie rindió pruebas",
                "Nadie respondió encuestas", "no tienen fotos", "no hay fotos de las que conste", "De todos los comités",
                "Período: septiembre de 2026").doesNotContain("ILUSTRATIVO");
    }

    @Test
    void givesTheSameFilesForTheSameRows() throws Exception {
        assertThat(print(TrainingReportFixture.full())).isEqualTo(print(TrainingReportFixture.full()));
        assertThat(sheet(TrainingReportFixture.full())).isEqualTo(sheet(TrainingReportFixture.full()));
        assertThat(TrainingReportFixture.full().timeless()).isEqualTo(TrainingReportFixture.full().timeless());
    }

    @Test
    void writesTheSameRowsIntoTheWorkbookAndNoFormula() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet(TrainingReportFixture.full())))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Resumen", "Compromisos", "Sesiones", "Cargo y sexo",
                    "Cortes", "Sin asistencia", "Pruebas", "Satisfacción", "Listas", "Comité y cargo", "Fotos que se muestran",
                    "Fotos", "Acerca de");
            var sessions = book.findSheet("Sesiones").orElseThrow().read();
            assertThat(sessions).hasSize(4 + 3);
            assertThat(sessions.get(2).getCellText(0)).isEqualTo("DATO ILUSTRATIVO");
            assertThat(sessions.get(5).getCell(3).getFormula()).as("a text that looks like a formula").isNull();
            assertThat(sessions.get(5).getCellText(3)).startsWith("=HYPERLINK");
            assertThat(sessions.get(4).getCell(8).getType()).isEqualTo(CellType.NUMBER);
            assertThat(book.findSheet("Listas").orElseThrow().read().get(4).getCellText(10)).contains("a1".repeat(32), "b2".repeat(32));
            var mixes = book.findSheet("Comité y cargo").orElseThrow().read();
            assertThat(mixes.get(4).getCellText(2)).as("women of two").isEqualTo("—");
            assertThat(mixes.get(5).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("6");
            assertThat(book.findSheet("Fotos que se muestran").orElseThrow().read()).hasSize(4 + 3);
            var tests = book.findSheet("Pruebas").orElseThrow().read();
            assertThat(tests.get(4).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("3.65");
            assertThat(tests.get(5).getCellAsNumber(3)).as("the mean of two").isEmpty();
        }
    }

    @Test
    void hasOneHeadingForEachBlock() throws Exception {
        var document = Structure.of(print(TrainingReportFixture.full()));

        assertThat(document.all("H1")).extracting(Element::fullText).containsExactly("Informe de capacitación");
        assertThat(document.all("H2")).extracting(Element::fullText).isEqualTo(List.of("Convenio y período", "En resumen",
                "I. Compromisos del convenio", "II. Lo hecho sobre lo programado", "III. Sesiones realizadas",
                "IV. Asistencia por cargo y sexo", "V. Asistencia por edad, comuna y comité", "VI. Pruebas de antes y de después",
                "VII. Satisfacción", "Anexo 1. Listas de asistencia", "Anexo 2. Asistencia por comité, cargo y sexo",
                "Anexo 3. Fotos de las sesiones", "Anexo 4. Huellas de las fotos"));
    }

    private static byte[] print(TrainingReport report) {
        return PRINTER.pdf(report, FichaReportFixture::picture, RendicionReportFixture.issue()).bytes();
    }

    private static byte[] sheet(TrainingReport report) throws Exception {
        var bytes = new ByteArrayOutputStream();
        PRINTER.xlsx(report, RendicionReportFixture.issue(), bytes);
        return bytes.toByteArray();
    }
}
