package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cl.vertiente.accountability.printing.Structure.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed sheet of a diagnosis: both profiles, its structure, its figures with their words, and the workbook of the same rows. */
class FichaDiagnosticoTest {

    private static final FichaDiagnostico PRINTER = new FichaDiagnostico();

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"full, 2a", "full, ua1", "empty, 2a", "empty, ua1", "long, 2a", "long, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        var pdf = print(switch (which) {
            case "full" -> FichaReportFixture.full();
            case "empty" -> FichaReportFixture.empty();
            default -> FichaReportFixture.with(14, 400);
        });
        var flavour = PDFAFlavour.fromString(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysWhatWasApproved() throws Exception {
        Approved.byText(print(FichaReportFixture.full()).bytes(), "ficha-diagnostico");
    }

    @Test
    void hasAHeadingForEachBlockAndSection() throws Exception {
        var document = Structure.of(print(FichaReportFixture.full()).bytes());

        assertThat(document.all("H1")).extracting(Element::fullText).containsExactly("Ficha de diagnóstico");
        assertThat(document.all("H2")).extracting(Element::fullText).containsExactly("Identificación", "Índice de servicio", "Indicadores",
                "Calidad del agua (NCh 409/1)", "Brechas", "Respuestas", "Fotos de la visita", "Firmas");
        assertThat(document.all("H3")).extracting(Element::fullText).containsExactly("Bombas y su estado", "Tarifa");
    }

    /** Its answers fill columns and pages; wherever a section begins, its first answer is below its heading in the same column. */
    @ParameterizedTest
    @ValueSource(ints = {10, 40})
    void aHeadingStandsWithItsFirstAnswer(int least) throws Exception {
        for (int answers = least; answers < least + 30; answers++) {
            var places = places(print(FichaReportFixture.with(0, answers)).bytes());
            var heading = places.get("Tarifa");
            var first = places.get("Cargo fijo");
            assertThat(first.page()).as("after %s answers", answers).isEqualTo(heading.page());
            assertThat(first.x()).as("after %s answers", answers).isCloseTo(heading.x(), within(12f));
            assertThat(first.y()).as("after %s answers", answers).isGreaterThan(heading.y());
        }
    }

    /** Where something stands, in points from the upper left corner. */
    private record Place(int page, float x, float y) {
    }

    private static Map<String, Place> places(byte[] pdf) throws Exception {
        var places = new HashMap<String, Place>();
        var reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                var first = letters.get(0);
                places.put(text.strip(), new Place(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj()));
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return places;
    }

    @Test
    void printsEachAnswerInARowWithItsQuestionAsHeader() throws Exception {
        var rows = Structure.of(print(FichaReportFixture.with(0, 200)).bytes()).all("TR").stream()
                .filter(row -> row.fullText().startsWith("Pregunta ")).toList();

        assertThat(rows).hasSize(200).allSatisfy(row -> {
            assertThat(row.kids()).extracting(Element::type).containsExactly("TH", "TD");
            assertThat(row.kids().get(0).scope()).isEqualTo("Row");
        });
        assertThat(rows.get(3).kids().get(1).fullText()).isEqualTo("No observado");
    }

    @Test
    void saysOfEachPhotoWhatItShowsAlsoWhenItCannotBeDrawn() throws Exception {
        var document = Structure.of(print(FichaReportFixture.full()).bytes());

        assertThat(document.all("Figure")).extracting(Element::alternative).hasSize(3).contains("Foto 0 de la bomba", "Foto 2 de la bomba");
        assertThat(document.all("P")).extracting(Element::fullText)
                .contains("Foto 1 de la bomba (la foto está guardada, pero no se puede dibujar)");
    }

    @Test
    void saysInWordsWhatThereIsNot() throws Exception {
        var text = Structure.print(Structure.of(print(FichaReportFixture.empty()).bytes()));

        assertThat(text).contains("Sin índice.", "Sin muestras.", "La visita no dejó brechas.", "La visita no tiene fotos.",
                "Sin respuestas").doesNotContain("ILUSTRATIVO");
    }

    /** None, only proposals, and both: a signed sheet never says that there are none while some wait. */
    @ParameterizedTest
    @CsvSource({"0, 0, La visita no dejó brechas.", "0, 1, Una brecha propuesta espera confirmación: no se imprime.",
        "0, 1200, 1.200 brechas propuestas esperan confirmación: no se imprimen.",
        "2, 3, 3 brechas propuestas esperan confirmación: no se imprimen.", "2, 0, ''"})
    void saysHowManyGapsWaitForConfirmation(int confirmed, int pending, String said) throws Exception {
        var report = FichaReportFixture.gaps(confirmed, pending);
        var text = Structure.print(Structure.of(print(report).bytes()));
        assertThat(text.contains("La visita no dejó brechas.")).isEqualTo(confirmed + pending == 0);
        assertThat(text.contains("confirmación")).isEqualTo(pending > 0);
        assertThat(text).contains(said);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet(report)))) {
            var rows = book.findSheet("Brechas").orElseThrow().read();
            assertThat(rows.stream().map(row -> row.getCellText(0)).toList().toString()).contains(said);
        }
    }

    @Test
    void givesTheSameFilesForTheSameRows() throws Exception {
        assertThat(print(FichaReportFixture.full()).bytes()).isEqualTo(print(FichaReportFixture.full()).bytes());
        assertThat(sheet(FichaReportFixture.full())).isEqualTo(sheet(FichaReportFixture.full()));
        assertThat(FichaReportFixture.full().timeless()).isEqualTo(FichaReportFixture.full().timeless());
    }

    @Test
    void writesTheSameRowsAsTextsIntoTheWorkbook() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet(FichaReportFixture.full())))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Resumen", "Respuestas", "Agua", "Brechas", "Fotos",
                    "Acerca de");
            var answers = book.findSheet("Respuestas").orElseThrow().read();
            assertThat(answers.get(2).getCellText(0)).isEqualTo("DATO ILUSTRATIVO");
            assertThat(answers.get(7).getCellText(1)).isEqualTo("Pregunta 3");
            assertThat(answers.get(7).getCellText(2)).as("what nobody observed is no answer").isEmpty();
            assertThat(answers.get(7).getCellText(3)).isEqualTo("No observado");
            assertThat(answers.get(answers.size() - 1).getCell(2).getFormula()).as("a text that looks like a formula").isNull();
            assertThat(answers.get(answers.size() - 1).getCellText(2)).isEqualTo("=1+1");
        }
    }

    private static PrintedPdf print(FichaReport report) {
        return PRINTER.pdf(report, RendicionReportFixture.issue(), "Fundación", FichaReportFixture::picture);
    }

    private static byte[] sheet(FichaReport report) throws Exception {
        var bytes = new ByteArrayOutputStream();
        PRINTER.xlsx(report, RendicionReportFixture.issue(), bytes);
        return bytes.toByteArray();
    }
}
