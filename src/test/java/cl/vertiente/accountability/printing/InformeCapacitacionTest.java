package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.Structure.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed report on training: both profiles, its approved text, its structure, and the workbook of the same rows. */
class InformeCapacitacionTest {

    private static final InformeCapacitacion PRINTER = new InformeCapacitacion();
    private static final Path RECEIVED = Path.of("target", "informe-capacitacion.received.txt");

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"full, 2a", "full, ua1", "empty, 2a", "empty, ua1", "long, 2a", "long, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        var pdf = print(switch (which) {
            case "full" -> TrainingReportFixture.full();
            case "empty" -> TrainingReportFixture.empty();
            default -> TrainingReportFixture.withSessions(120);
        });
        var flavour = PDFAFlavour.fromString(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysWhatWasApproved() throws Exception {
        var text = Structure.print(Structure.of(print(TrainingReportFixture.full())));
        Files.createDirectories(RECEIVED.getParent());
        Files.writeString(RECEIVED, text);
        try (var approved = InformeCapacitacionTest.class.getResourceAsStream("/expected/informe-capacitacion.txt")) {
            assertThat(approved).as("approve %s as src/test/resources/expected/informe-capacitacion.txt", RECEIVED).isNotNull();
            assertThat(text).as(RECEIVED.toString()).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
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
                "Nadie respondió encuestas", "no tienen fotos", "De todos los comités",
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
                    "Cortes", "Sin asistencia", "Pruebas", "Satisfacción", "Listas", "Fotos", "Acerca de");
            var sessions = book.findSheet("Sesiones").orElseThrow().read();
            assertThat(sessions).hasSize(4 + 3);
            assertThat(sessions.get(2).getCellText(0)).isEqualTo("DATO ILUSTRATIVO");
            assertThat(sessions.get(5).getCell(3).getFormula()).as("a text that looks like a formula").isNull();
            assertThat(sessions.get(5).getCellText(3)).startsWith("=HYPERLINK");
            assertThat(sessions.get(4).getCell(8).getType()).isEqualTo(CellType.NUMBER);
            assertThat(book.findSheet("Listas").orElseThrow().read().get(4).getCellText(7)).contains("a1".repeat(32), "b2".repeat(32));
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
                "VII. Satisfacción", "Anexo 1. Listas de asistencia", "Anexo 2. Fotos de las sesiones"));
    }

    private static byte[] print(TrainingReport report) {
        return PRINTER.pdf(report, RendicionReportFixture.issue()).bytes();
    }

    private static byte[] sheet(TrainingReport report) throws Exception {
        var bytes = new ByteArrayOutputStream();
        PRINTER.xlsx(report, RendicionReportFixture.issue(), bytes);
        return bytes.toByteArray();
    }
}
