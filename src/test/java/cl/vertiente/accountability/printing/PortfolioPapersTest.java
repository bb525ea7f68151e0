package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.Structure.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed reports on the portfolio: both profiles, approved text, structure, and the workbooks of the same rows. */
class PortfolioPapersTest {

    private static final Cartera CARTERA = new Cartera();
    private static final NotaMultiplicador NOTE = new NotaMultiplicador();
    private static final FichaIniciativa SHEET = new FichaIniciativa();

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PrintedPdf print(String which) {
        var issue = RendicionReportFixture.issue();
        return switch (which) {
            case "cartera" -> CARTERA.pdf(PortfolioReportFixture.cartera(6), issue);
            case "cartera-empty" -> CARTERA.pdf(PortfolioReportFixture.cartera(0), issue);
            case "cartera-long" -> CARTERA.pdf(PortfolioReportFixture.cartera(120), issue);
            case "nota" -> NOTE.pdf(PortfolioReportFixture.note(true), issue);
            case "nota-bare" -> NOTE.pdf(PortfolioReportFixture.note(false), issue);
            case "iniciativa" -> SHEET.pdf(PortfolioReportFixture.sheet(), issue);
            default -> SHEET.pdf(PortfolioReportFixture.bare(), issue);
        };
    }

    @ParameterizedTest
    @CsvSource({"cartera, 2a", "cartera, ua1", "cartera-empty, 2a", "cartera-empty, ua1", "cartera-long, 2a", "cartera-long, ua1",
        "nota, 2a", "nota, ua1", "nota-bare, 2a", "nota-bare, ua1", "iniciativa, 2a", "iniciativa, ua1", "iniciativa-bare, 2a",
        "iniciativa-bare, ua1"})
    void conformsToTheProfile(String which, String profile) throws Exception {
        var flavour = PDFAFlavour.fromString(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(print(which).bytes()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"cartera", "nota", "iniciativa"})
    void saysWhatWasApproved(String which) throws Exception {
        var text = Structure.print(Structure.of(print(which).bytes()));
        var received = Path.of("target", which + ".received.txt");
        Files.createDirectories(received.getParent());
        Files.writeString(received, text);
        try (var approved = PortfolioPapersTest.class.getResourceAsStream("/expected/" + which + ".txt")) {
            assertThat(approved).as("approve %s as src/test/resources/expected/%s.txt", received, which).isNotNull();
            assertThat(text).as(received.toString()).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsAllInitiativesInOneTableOverPages() throws Exception {
        var printed = print("cartera-long");
        var rows = Structure.of(printed.bytes()).all("TR").stream().filter(row -> row.fullText().contains("Mejoramiento sistema")).toList();

        assertThat(printed.pages()).isGreaterThan(3);
        assertThat(rows).hasSize(119).allSatisfy(row -> {
            assertThat(row.kids()).hasSize(9);
            assertThat(row.kids().get(0).scope()).isEqualTo("Row");
        });
    }

    @Test
    void fitsTheNoteOnOnePageWithItsBarsInWords() throws Exception {
        var printed = print("nota");
        var document = Structure.of(printed.bytes());

        assertThat(printed.pages()).isEqualTo(1);
        assertThat(document.all("H2")).extracting(Element::fullText).containsExactly("Convenio", "Aporte",
                "I. Cuántas veces volvió el aporte", "II. Lo postulado, aprobado y adjudicado", "Método");
        try (var pdf = Loader.loadPDF(printed.bytes())) {
            var text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            assertThat(text).contains("10,40", "8,84", "$14.126.938.800", "85 %", "DATO ILUSTRATIVO");
        }
        assertThat(Structure.print(document)).contains("Adjudicada: $14.126.938.800, de ellos $2.119.040.820 sin respaldo");
        assertThat(Structure.print(Structure.of(print("nota-bare").bytes()))).contains("Sin aporte").doesNotContain("ILUSTRATIVO");
    }

    @Test
    void saysInWordsWhatThereIsNot() throws Exception {
        assertThat(Structure.print(Structure.of(print("cartera-empty").bytes()))).contains("aún no tiene iniciativas");
        assertThat(Structure.print(Structure.of(print("iniciativa-bare").bytes()))).contains("No hay montos solicitados",
                "Aún no hay hechos registrados", "No falta nada");
    }

    @Test
    void givesTheSameFilesForTheSameRows() throws Exception {
        for (var which : List.of("cartera", "nota", "iniciativa")) {
            assertThat(print(which).bytes()).as(which).isEqualTo(print(which).bytes());
        }
        assertThat(cartera()).isEqualTo(cartera());
        assertThat(PortfolioReportFixture.cartera(3).timeless()).isEqualTo(PortfolioReportFixture.cartera(3).timeless());
    }

    private static byte[] cartera() throws Exception {
        var bytes = new ByteArrayOutputStream();
        CARTERA.xlsx(PortfolioReportFixture.cartera(6), RendicionReportFixture.issue(), bytes);
        return bytes.toByteArray();
    }

    @Test
    void writesTheSameRowsIntoTheWorkbookAndNoFormula() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(cartera()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Iniciativas", "Cortes", "Acerca de");
            var lines = book.findSheet("Iniciativas").orElseThrow().read();
            assertThat(lines).hasSize(4 + 6);
            assertThat(lines.get(2).getCellText(0)).isEqualTo("DATO ILUSTRATIVO");
            assertThat(lines.get(4).getCell(0).getFormula()).as("a text that looks like a formula").isNull();
            assertThat(lines.get(4).getCell(8).getType()).isEqualTo(CellType.NUMBER);
            assertThat(lines.get(7).getCellAsNumber(8)).as("nothing was awarded, which is not zero").isEmpty();
        }
        var note = new ByteArrayOutputStream();
        NOTE.xlsx(PortfolioReportFixture.note(true), RendicionReportFixture.issue(), note);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(note.toByteArray()))) {
            assertThat(book.findSheet("Multiplicador").orElseThrow().read().get(6).getCellAsNumber(5).orElseThrow())
                    .isEqualByComparingTo("10.4");
        }
        var sheet = new ByteArrayOutputStream();
        SHEET.xlsx(PortfolioReportFixture.sheet(), RendicionReportFixture.issue(), sheet);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            assertThat(book.findSheet("Hechos").orElseThrow().read().get(4).getCellText(4)).isEqualTo("a1".repeat(32));
        }
    }
}
