package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import cl.vertiente.accountability.printing.FichaReport.Signature;
import cl.vertiente.accountability.printing.Structure.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed act of reception: both profiles, its structure, and the workbook of the same rows. */
class ActaRecepcionTest {

    private static final Instant WHEN = Instant.parse("2026-10-20T19:00:00Z");
    private static final ActaRecepcion PRINTER = new ActaRecepcion();

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<Shot> shots(String moment, int many) {
        return IntStream.range(0, many).mapToObj(i -> new Shot(i == 1 ? FichaReportFixture.UNDRAWN : "%064x".formatted(i),
                "Caseta " + moment + " " + i, "Ignacio Riquelme, 10-07-2026")).toList();
    }

    private static Signature signature(String role, String name) {
        return new Signature(role, name, "Comité El Progreso");
    }

    private static ActaReport report(int photos, String words) {
        return new ActaReport("MEJ-PAT-APR-08-0004", "Clorador automático", "Comité El Progreso", "Laja", "PAT-APR-08", "Biobío",
                List.of(new Fact("Mejora", "Clorador automático " + words, false, 0), new Fact("Cantidad", "1 equipo", false, 0)),
                List.of(new Fact("Proveedor", "Bombas del Sur SpA", false, 0), new Fact("Garantía hasta", null, true, 0)),
                shots("antes", photos), shots("después", photos), List.of(signature("Por la entidad ejecutora", "Ignacio Riquelme"),
                        signature("Por la directiva del comité (nombre y firma)", null), signature("Por el proveedor", null)),
                WHEN, WHEN, true);
    }

    @ParameterizedTest
    @CsvSource({"1, 2a", "1, ua1", "2, 2a", "2, ua1", "11, 2a", "11, ua1"})
    void conformsToTheProfile(int photos, String profile) throws Exception {
        var pdf = print(report(photos, photos > 9 ? "largo ".repeat(60) : ""));
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
        Approved.byText(print(report(3, "Queda operativo.")), "acta-recepcion");
    }

    @Test
    void hasAHeadingForEachBlockAndAFigureForEachPhoto() throws Exception {
        var document = Structure.of(print(report(2, "")));
        assertThat(document.all("H1")).extracting(Element::fullText).containsExactly("Acta de recepción");
        assertThat(document.all("H2")).extracting(Element::fullText).containsExactly("Qué se recibe", "Compra, garantía y destino",
                "Antes de la instalación", "Después de la instalación", "Firmas");
        assertThat(document.all("Figure")).extracting(Element::alternative).contains("Caseta antes 0", "Caseta después 0");
        assertThat(document.all("P")).extracting(Element::fullText)
                .contains("Caseta antes 1 (la foto está guardada, pero no se puede dibujar)", "Ignacio Riquelme");
    }

    @Test
    void givesTheSameFilesForTheSameRows() throws Exception {
        assertThat(print(report(2, ""))).isEqualTo(print(report(2, "")));
        assertThat(sheet()).isEqualTo(sheet());
        assertThat(report(2, "").timeless()).isEqualTo(report(2, "").timeless());
    }

    @Test
    void writesTheSameRowsIntoTheWorkbook() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Resumen", "Fotos", "Acerca de");
            var facts = book.findSheet("Resumen").orElseThrow().read();
            assertThat(facts.get(2).getCellText(0)).isEqualTo("DATO ILUSTRATIVO");
            assertThat(facts.get(4).getCellText(1)).isEqualTo("Clorador automático =1+1");
            var photos = book.findSheet("Fotos").orElseThrow().read();
            assertThat(photos.get(4).getCellText(1)).isEqualTo("Caseta antes 0");
        }
    }

    private static byte[] print(ActaReport report) {
        return PRINTER.pdf(report, RendicionReportFixture.issue(), "Fundación", FichaReportFixture::picture).bytes();
    }

    private static byte[] sheet() throws Exception {
        var bytes = new ByteArrayOutputStream();
        PRINTER.xlsx(report(2, "=1+1"), RendicionReportFixture.issue(), bytes);
        return bytes.toByteArray();
    }
}
