package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import cl.vertiente.accountability.printing.pdf.TaggedExport;
import cl.vertiente.accountability.printing.pdf.TaggedPdf;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Prints a report as the library does without us: neither tags nor an archive. Times against it are what both cost. */
public final class LibraryAlone {

    private static final int ROUNDS = 5;

    private final ReportLibrary library = new ReportLibrary();
    private final ReportTexts texts = new ReportTexts();
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();

    LibraryAlone() {
        context.setProperty("net.sf.jasperreports.default.font.name", "DejaVu Sans");
    }

    void print(String key, Map<String, Object> parameters) {
        export(fill(key, parameters), false);
    }

    JasperPrint fill(String key, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        Function<String, JasperReport> parts = library::report;
        all.put("PART", parts);
        all.put("STYLE", library.style("vertiente"));
        all.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts.bundle());
        all.put(JRParameter.REPORT_LOCALE, ReportTexts.LOCALE);
        all.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(ChileanFormats.ZONE));
        try {
            return JasperFillManager.getInstance(context).fill(library.report(key), all, new JREmptyDataSource());
        } catch (JRException failed) {
            throw new IllegalStateException(key, failed);
        }
    }

    byte[] export(JasperPrint filled, boolean tagged) {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(context);
        var settings = new SimplePdfExporterConfiguration();
        settings.setTagged(tagged);
        exporter.setConfiguration(settings);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        try {
            exporter.exportReport();
        } catch (JRException failed) {
            throw new IllegalStateException(filled.getName(), failed);
        }
        return bytes.toByteArray();
    }

    /** The same as we do it, before the tags are put in order. */
    TaggedPdf tagged(JasperPrint filled) {
        try {
            return TaggedExport.of(context, filled, new PdfDescription("Title", "Author", "Subject", "Creator", Instant.EPOCH, "es-CL"));
        } catch (JRException failed) {
            throw new IllegalStateException(filled.getName(), failed);
        }
    }

    /** How long it takes for the pages of as many certificates. */
    public static Duration certificates(int many) {
        var alone = new LibraryAlone();
        var printer = new Certificado();
        Runnable one = () -> alone.print(Certificado.KEY, printer.parameters(TrainingPapersTest.report("María Ñancupil", "Cloración"),
                RendicionReportFixture.issue(), "AAAA-BBBB-CCCC"));
        repeat(many / 10, one);
        var start = Instant.now();
        repeat(many, one);
        return Duration.between(start, Instant.now());
    }

    /** The median of how many times as long the first takes, in turns, each as often as said. */
    static double compare(String what, int times, Runnable finished, Runnable bare) {
        finished.run();
        bare.run();
        var ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var start = System.nanoTime();
            repeat(times, finished);
            var middle = System.nanoTime();
            repeat(times, bare);
            var end = System.nanoTime();
            ratios[i] = (double) (middle - start) / (end - middle);
            System.out.printf("BENCH %s: %.0f ms against %.0f ms of the library alone, ratio %.2f%n", what, (middle - start) / 1e6,
                    (end - middle) / 1e6, ratios[i]);
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    private static void repeat(int times, Runnable run) {
        for (int n = 0; n < times; n++) {
            run.run();
        }
    }
}
