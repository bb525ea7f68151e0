package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.pdf.AccessiblePdf;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import cl.vertiente.accountability.printing.pdf.TaggedExport;
import cl.vertiente.accountability.printing.pdf.TaggedPdf;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/**
 * Prints any report of {@code reports/} as an accessible, archivable PDF: fills the compiled report with parameters, exports it with tags
 * and finishes it with {@link AccessiblePdf}. Thread-safe, keeps nothing of a document, writes no temporary file.
 *
 * <p>A report receives, besides its own parameters: {@code STYLE} (the style template), {@code PART} (a function from the key of a part, as
 * {@code shared/footer}, to the compiled report) and the texts of {@code reports.properties} for {@code $R{key}}.</p>
 */
public final class ReportPrinter {

    private final ReportLibrary library = new ReportLibrary();
    private final ReportTexts texts;
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final AccessiblePdf finisher = new AccessiblePdf();

    public ReportPrinter(ReportTexts texts) {
        this.texts = texts;
        // Jasper writes a blank on each page in its default font; one that is not embedded would break PDF/A without a word.
        context.setProperty("net.sf.jasperreports.default.font.name", "DejaVu Sans");
        context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
    }

    /**
     * Prints a report.
     *
     * @param key folder and name below {@code reports/}, as {@code ledger/rendicion-mensual}
     * @param parameters what the report declares
     * @param description title, author and date of the file
     * @throws PrintingFailed when the template, a text or a font is missing
     */
    public PrintedPdf print(String key, Map<String, ?> parameters, PdfDescription description) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        // Fonts and extensions are looked up through the thread, and a pool's thread may not know the application.
        thread.setContextClassLoader(ReportPrinter.class.getClassLoader());
        try {
            JasperPrint filled = fill(key, parameters);
            return new PrintedPdf(finisher.finish(export(filled, description), description), filled.getPages().size());
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private JasperPrint fill(String key, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        Function<String, JasperReport> parts = library::report;
        all.put("PART", parts);
        all.put("STYLE", library.style("vertiente"));
        all.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts.bundle());
        all.put(JRParameter.REPORT_LOCALE, ReportTexts.LOCALE);
        all.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(ChileanFormats.ZONE));
        all.put(JRParameter.REPORT_CLASS_LOADER, ReportPrinter.class.getClassLoader());
        try {
            return JasperFillManager.getInstance(context).fill(library.report(key), all, new JREmptyDataSource());
        } catch (JRException | JRRuntimeException e) {
            throw new PrintingFailed(key, e);
        }
    }

    private TaggedPdf export(JasperPrint filled, PdfDescription description) {
        try {
            return TaggedExport.of(context, filled, description);
        } catch (JRException | JRRuntimeException e) {
            throw new PrintingFailed(filled.getName(), e);
        }
    }
}
