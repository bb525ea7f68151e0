package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.api.Test;

/** What the accessible, archivable sheet costs beside the same sheet as the library alone writes it. */
class FichaBench {

    private static final int SHEETS = 56;
    private static final int ROUNDS = 5;

    private final FichaDiagnostico printer = new FichaDiagnostico();
    private final FichaReport report = FichaReportFixture.with(3, 166);
    private final Map<String, byte[]> pictures = new HashMap<>();
    private final ReportLibrary library = new ReportLibrary();
    private final ReportTexts texts = new ReportTexts();
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();

    private byte[] picture(String sha256) {
        return pictures.computeIfAbsent(sha256, FichaReportFixture::picture);
    }

    @Test
    void fiftySixSheetsWithThreePhotosBesideTheLibraryAlone() throws JRException {
        context.setProperty("net.sf.jasperreports.default.font.name", "DejaVu Sans");
        finished();
        bare();
        var ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var start = System.nanoTime();
            for (int n = 0; n < SHEETS; n++) {
                finished();
            }
            var middle = System.nanoTime();
            for (int n = 0; n < SHEETS; n++) {
                bare();
            }
            var end = System.nanoTime();
            ratios[i] = (double) (middle - start) / (end - middle);
            System.out.printf("BENCH %d sheets with 3 photos: %.0f ms against %.0f ms of the library alone, ratio %.2f%n", SHEETS,
                    (middle - start) / 1e6, (end - middle) / 1e6, ratios[i]);
        }
        java.util.Arrays.sort(ratios);
        assertThat(ratios[ROUNDS / 2]).isLessThan(4);
    }

    private void finished() {
        printer.pdf(report, RendicionReportFixture.issue(), "Fundación", this::picture);
    }

    private void bare() throws JRException {
        Map<String, Object> all = new HashMap<>(printer.parameters(report, RendicionReportFixture.issue(), this::picture));
        Function<String, JasperReport> parts = library::report;
        all.put("PART", parts);
        all.put("STYLE", library.style("vertiente"));
        all.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts.bundle());
        all.put(JRParameter.REPORT_LOCALE, ReportTexts.LOCALE);
        all.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(ChileanFormats.ZONE));
        var filled = JasperFillManager.getInstance(context).fill(library.report("diagnosis/ficha-diagnostico"), all,
                new JREmptyDataSource());
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new ByteArrayOutputStream()));
        exporter.exportReport();
    }
}
