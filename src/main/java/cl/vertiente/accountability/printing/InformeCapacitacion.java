package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints the report on training ({@code informe-capacitacion}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows. Equal rows and
 * issue give equal files. Thread-safe; make one and keep it.
 */
public final class InformeCapacitacion {

    private static final String KEY = "training/informe-capacitacion";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @param pictures the JPEG of a photo by its hash; {@code null} for one that cannot be drawn
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(TrainingReport report, Function<String, byte[]> pictures, Issue issue) {
        var title = texts.of("title.pattern", texts.of("informe.title"), report.agreementCode(), months(report, texts));
        var description = new PdfDescription(title, report.executor(), report.agreementName(), texts.of("shared.product"),
                report.issuedAt(), ReportTexts.LOCALE.toLanguageTag());
        return printer.print(KEY, parameters(report, pictures, issue), description);
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(TrainingReport report, Issue issue, OutputStream out) throws IOException {
        new TrainingWorkbook(report, issue, texts).write(out);
    }

    /** {@code julio de 2026 a septiembre de 2026}; one month by itself. */
    static String months(TrainingReport report, ReportTexts texts) {
        var first = ChileanFormats.month(report.from(), texts);
        return report.from().equals(report.to()) ? first
                : texts.of("informe.months", first, ChileanFormats.month(report.to(), texts));
    }

    static Cover cover(TrainingReport report, ReportTexts texts) {
        var identity = texts.of("informe.identity", report.agreementCode(), months(report, texts));
        return new Cover(texts.of("informe.title"), report.agreementName(), identity, identity, report.illustrative(), report.cutAt(),
                report.issuedAt());
    }

    Map<String, Object> parameters(TrainingReport report, Function<String, byte[]> pictures, Issue issue) {
        var parameters = cover(report, texts).parameters(issue, texts);
        var rows = new TrainingRows(report, texts, pictures);
        parameters.put("FACTS", rows.facts());
        parameters.put("COUNTS", rows.counts());
        parameters.put("COMMITMENTS", rows.commitments());
        parameters.put("COMMITMENTS_NOTE", note(report.commitments().isEmpty(), "informe.commitments.none"));
        parameters.put("PLAN", rows.plan());
        parameters.put("PLAN_NOTE", texts.of("informe.plan.note"));
        parameters.put("SESSIONS", rows.sessions());
        parameters.put("SESSIONS_NOTE", note(report.sessions().isEmpty(), "informe.sessions.none"));
        parameters.put("POSTS", rows.posts());
        parameters.put("POSTS_NOTE", texts.of(report.posts().isEmpty() ? "informe.people.none" : "informe.posts.note"));
        parameters.put("PARTS", rows.parts());
        parameters.put("PARTS_NOTE", rows.neverReached());
        parameters.put("TESTS", rows.tests());
        parameters.put("TESTS_NOTE", texts.of(report.tests().isEmpty() ? "informe.tests.none" : "informe.tests.note"));
        parameters.put("SURVEYS", rows.surveys());
        parameters.put("SURVEYS_NOTE", texts.of(report.surveys().isEmpty() ? "informe.surveys.none" : "informe.surveys.note"));
        parameters.put("ROLLS", rows.rolls());
        parameters.put("ROLLS_NOTE", texts.of(report.rolls().isEmpty() ? "informe.sessions.none" : "informe.rolls.note"));
        parameters.put("MIXES", rows.mixes());
        parameters.put("MIXES_NOTE", texts.of(report.mixes().isEmpty() ? "informe.people.none" : "informe.mixes.note"));
        parameters.put("GALLERY", rows.gallery());
        parameters.put("GALLERY_NOTE", rows.galleryNote());
        parameters.put("PHOTOS", rows.photos());
        parameters.put("PHOTOS_NOTE", texts.of(report.photos().isEmpty() ? "informe.photos.none" : "informe.photos.note"));
        return parameters;
    }

    private String note(boolean needed, String key) {
        return needed ? texts.of(key) : null;
    }
}
