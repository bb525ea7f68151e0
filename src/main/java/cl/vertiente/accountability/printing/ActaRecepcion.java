package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints the act of reception of an improvement ({@code acta-recepcion}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows.
 * Equal rows, photos and issue give equal files. Thread-safe; make one and keep it.
 */
public final class ActaRecepcion {

    private static final String KEY = "improvement/acta-recepcion";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @param author organisation that answers for the document
     * @param pictures the JPEG of a photo by its hash; {@code null} for one that cannot be drawn
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(ActaReport report, Issue issue, String author, Function<String, byte[]> pictures) {
        String title = texts.of("title.pattern", texts.of("acta.title"), report.code(), report.waterSystem());
        PdfDescription description = new PdfDescription(title, author, report.agreementName(), texts.of("shared.product"),
                report.issuedAt(), ReportTexts.LOCALE.toLanguageTag());
        return printer.print(KEY, parameters(report, issue, pictures), description);
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(ActaReport report, Issue issue, OutputStream out) throws IOException {
        new ActaWorkbook(report, issue, texts).write(out);
    }

    static Cover cover(ActaReport report, ReportTexts texts) {
        return new Cover(texts.of("acta.title"), texts.of("acta.of", report.waterSystem(), report.place()),
                texts.of("acta.identity", report.code(), report.agreementCode()),
                texts.of("acta.running", report.code(), report.waterSystem()), report.illustrative(), report.cutAt(), report.issuedAt());
    }

    private Map<String, Object> parameters(ActaReport report, Issue issue, Function<String, byte[]> pictures) {
        Map<String, Object> parameters = cover(report, texts).parameters(issue, texts);
        SheetRows rows = new SheetRows(texts, pictures);
        parameters.put("STATEMENT", texts.of("acta.statement", report.title()));
        parameters.put("IDENTITY_FACTS", rows.facts(report.identity()));
        parameters.put("PURCHASE_FACTS", rows.facts(report.purchase()));
        parameters.put("BEFORE", rows.photos(report.before()));
        parameters.put("AFTER", rows.photos(report.after()));
        parameters.put("SIGNATURES", rows.signatures(report.signatures()));
        return parameters;
    }
}
