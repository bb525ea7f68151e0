package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What our way through the library leaves out must not be seen: each page draws what the library alone draws. */
class ThriftyExportTest {

    private final LibraryAlone library = new LibraryAlone();

    static Stream<Arguments> reports() {
        var issue = RendicionReportFixture.issue();
        return Stream.of(
                Arguments.of(Cartera.REPORT, Named.of("portfolio", new Cartera().parameters(PortfolioReportFixture.cartera(90), issue))),
                Arguments.of("diagnosis/ficha-diagnostico", Named.of("sheet", new FichaDiagnostico().parameters(
                        FichaReportFixture.with(3, 166), issue, FichaReportFixture::picture))),
                Arguments.of(Certificado.KEY, Named.of("certificate", new Certificado().parameters(
                        TrainingPapersTest.report("María Ñancupil", "Cloración"), issue, "AAAA-BBBB-CCCC"))),
                Arguments.of(Certificado.KEY, Named.of("no plain lines", new Certificado().parameters(TrainingPapersTest.report(
                        "יעל כהן الماء Ñ".repeat(9), "Línea una\nLínea dos\u200b fin"), issue, "AAAA-BBBB-CCCC"))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void drawsWhatTheLibraryAloneDraws(String key, Map<String, Object> parameters) throws IOException {
        var filled = library.fill(key, parameters);
        var alone = pages(library.export(filled, true));
        assertThat(alone).isNotEmpty().allSatisfy(page -> assertThat(page).anyMatch(line -> line.endsWith("Tj")));
        assertThat(pages(library.tagged(filled).bytes())).isEqualTo(alone);
    }

    /** The instructions of each page that leave something on it. */
    private static List<List<String>> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<String>>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                try (var content = page.getContents()) {
                    pages.add(drawn(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1).split("\n")));
                }
            }
        }
        return pages;
    }

    /** Without marks and without turns by no angle; how a line ends is said where one is drawn. */
    private static List<String> drawn(String[] lines) {
        var drawn = new ArrayList<String>();
        var dash = "";
        var cap = "";
        for (var line : lines) {
            if (line.endsWith(" d")) {
                dash = line;
            } else if (line.endsWith(" J")) {
                cap = line;
            } else if (line.equals("S")) {
                drawn.add(dash + ", " + cap + ", S");
            } else if (!line.equals("1 0 0 1 0 0 cm") && !line.endsWith(" BDC") && !line.equals("EMC")) {
                drawn.add(line);
            }
        }
        return drawn;
    }
}
