package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints the sheet of a diagnosis ({@code ficha-diagnostico}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows. Equal rows,
 * photos and issue give equal files. Thread-safe; make one and keep it.
 */
public final class FichaDiagnostico {

    private static final String KEY = "diagnosis/ficha-diagnostico";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @param author organisation that answers for the document
     * @param pictures the JPEG of a photo by its hash; {@code null} for one that cannot be drawn
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(FichaReport report, Issue issue, String author, Function<String, byte[]> pictures) {
        String title = texts.of("title.pattern", texts.of("ficha.title"), report.code(), report.waterSystem());
        PdfDescription description = new PdfDescription(title, author, report.agreementName(), texts.of("shared.product"),
                report.issuedAt(), ReportTexts.LOCALE.toLanguageTag());
        return printer.print(KEY, parameters(report, issue, pictures), description);
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(FichaReport report, Issue issue, OutputStream out) throws IOException {
        new FichaWorkbook(report, issue, texts).write(out);
    }

    static Cover cover(FichaReport report, ReportTexts texts) {
        return new Cover(texts.of("ficha.title"), texts.of("ficha.of", report.waterSystem(), report.place()),
                texts.of("ficha.identity", report.code(), report.agreementCode(), String.valueOf(report.version())),
                texts.of("ficha.running", report.code(), report.waterSystem()), report.illustrative(), report.cutAt(), report.issuedAt());
    }

    Map<String, Object> parameters(FichaReport report, Issue issue, Function<String, byte[]> pictures) {
        Map<String, Object> parameters = cover(report, texts).parameters(issue, texts);
        FichaRows rows = new FichaRows(report, texts, pictures);
        parameters.put("FACTS", rows.facts(report.identity()));
        parameters.put("SCORES", rows.scores());
        parameters.put("SCORE_NOTE", report.scoreNote());
        int half = (report.indicators().size() + 1) / 2;
        parameters.put("INDICATORS_LEFT", rows.facts(report.indicators().subList(0, half)));
        parameters.put("INDICATORS_RIGHT", rows.facts(report.indicators().subList(half, report.indicators().size())));
        parameters.put("WATER", rows.water());
        parameters.put("WATER_NOTE", report.waterNote());
        parameters.put("GAPS", rows.gaps());
        parameters.put("GAPS_NOTE", gapsNote(report, texts));
        parameters.put("ANSWERS", rows.answers());
        parameters.put("ANSWERS_NOTE", answersNote(report));
        parameters.put("PHOTOS", rows.photos());
        parameters.put("PHOTOS_NOTE", report.photos().isEmpty() ? texts.of("ficha.photos.none") : null);
        parameters.put("SIGNATURES", rows.signatures());
        return parameters;
    }

    /** That the visit left none, or how many wait for somebody to confirm them; null when all of them are printed. */
    static String gapsNote(FichaReport report, ReportTexts texts) {
        return report.pendingGaps() > 0 ? texts.of("ficha.gaps.pending", report.pendingGaps())
                : report.gaps().isEmpty() ? texts.of("ficha.gaps.none") : null;
    }

    private String answersNote(FichaReport report) {
        long all = report.blocks().stream().mapToLong(block -> block.facts().size()).sum();
        long missing = report.blocks().stream().flatMap(block -> block.facts().stream()).filter(Fact::missing).count();
        return texts.of("ficha.answers.note", all, missing);
    }
}
