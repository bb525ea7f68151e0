package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/**
 * Prints the list of goods of an agreement ({@code bienes-convenio}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows. Equal
 * rows and issue give equal files. Thread-safe; make one and keep it.
 */
public final class BienesConvenio {

    private static final String KEY = "improvement/bienes-convenio";
    private static final List<String> COLUMNS = List.of("goods.code", "goods.title-of", "goods.kind", "goods.quantity", "goods.unit",
            "goods.serials", "goods.committee", "goods.commune", "goods.supplier", "goods.order", "goods.ordered", "goods.paid",
            "goods.received", "goods.warranty", "goods.destination", "goods.note-of", "goods.retired");

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(GoodsReport report, Issue issue) {
        var title = texts.of("title.pattern", texts.of("goods.title"), report.agreementCode(), report.agreementName());
        return printer.print(KEY, parameters(report, issue), new PdfDescription(title, report.executor(), report.agreementName(),
                texts.of("shared.product"), report.issuedAt(), ReportTexts.LOCALE.toLanguageTag()));
    }

    private Cover cover(GoodsReport report) {
        var identity = texts.of("goods.identity", report.agreementCode());
        return new Cover(texts.of("goods.title"), report.agreementName(), identity, identity, report.illustrative(), report.cutAt(),
                report.issuedAt());
    }

    private Map<String, Object> parameters(GoodsReport report, Issue issue) {
        var parameters = cover(report).parameters(issue, texts);
        parameters.put("FACTS", List.of(fact("goods.agreement", report.agreementCode() + " · " + report.agreementName()),
                fact("goods.grantor", report.grantor()), fact("goods.executor", report.executor()),
                fact("goods.term", texts.of("goods.term.pattern", ChileanFormats.day(report.startOn()),
                        ChileanFormats.day(report.endOn())))));
        parameters.put("COUNTS", List.of(fact("goods.count", String.valueOf(report.goods().size())),
                fact("goods.ordered", ChileanFormats.pesos(report.ordered())), fact("goods.paid-by", ChileanFormats.pesos(report.paid())),
                fact("goods.retired-count", String.valueOf(report.retired()))));
        parameters.put("GOODS", report.goods().stream().map(this::row).toList());
        parameters.put("GOODS_NOTE", texts.of(report.goods().isEmpty() ? "goods.none" : "goods.note"));
        return parameters;
    }

    private Map<String, ?> fact(String key, String value) {
        return Map.of("label", texts.of(key), "value", texts.known(value));
    }

    private Map<String, ?> row(GoodsReport.Good good) {
        var row = new HashMap<String, Object>();
        row.put("code", good.code());
        row.put("good", texts.of("goods.good.pattern", good.title(), good.kind(), ChileanFormats.decimal(good.quantity()), good.unit()));
        row.put("serials", good.serials().isEmpty() ? null : String.join(", ", good.serials()));
        row.put("committee", texts.of("goods.committee.pattern", good.committee(), good.commune()));
        row.put("supplier", texts.of("goods.supplier.pattern", good.supplier(), good.order()));
        row.put("ordered", ChileanFormats.pesos(good.ordered()));
        row.put("paid", ChileanFormats.pesos(good.paid()));
        row.put("received", ChileanFormats.day(good.receivedOn()));
        row.put("warranty", good.warrantyUntil() == null ? texts.of("goods.warranty.none") : ChileanFormats.day(good.warrantyUntil()));
        row.put("destination", destination(good));
        return row;
    }

    private String destination(GoodsReport.Good good) {
        var kept = good.note() == null ? good.destination() : texts.of("goods.destination.pattern", good.destination(), good.note());
        return good.retiredOn() == null ? kept : texts.of("goods.retired.pattern", kept, ChileanFormats.day(good.retiredOn()));
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(GoodsReport report, Issue issue, OutputStream out) throws IOException {
        var file = new WorkbookFile(report.issuedAt());
        var book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.of("goods.title")).setSubject(report.agreementCode());
        var rows = sheet(book, report, issue, "goods.sheet");
        rows.header(COLUMNS.stream().map(texts::of).toArray(String[]::new), 26, 40, 26, 12, 14, 30, 36, 18, 30, 18, 16, 16, 14, 14, 24, 30,
                14);
        report.goods().forEach(good -> write(rows, good));
        var about = sheet(book, report, issue, "sheet.about");
        about.header(new String[] {texts.of("about.what"), texts.of("about.value")}, 34, 90);
        var said = List.of("about.report", texts.of("goods.title"), "about.agreement", report.agreementCode() + " · "
                + report.agreementName(), "goods.count", String.valueOf(report.goods().size()), "about.cut",
                texts.of("signature.at.pattern", ChileanFormats.minute(report.cutAt())), "about.issued",
                texts.of("signature.at.pattern", ChileanFormats.minute(report.issuedAt())), "about.code", issue.code(), "about.verify",
                issue.verificationUrl().toString());
        for (int i = 0; i < said.size(); i += 2) {
            about.text(0, texts.of(said.get(i)));
            about.text(1, said.get(i + 1));
            about.next();
        }
        book.finish();
        file.copyTo(out, List.of(rows.values(), about.values()));
    }

    private static void write(WorkbookSheet rows, GoodsReport.Good good) {
        rows.text(0, good.code());
        rows.text(1, good.title());
        rows.text(2, good.kind());
        rows.decimal(3, good.quantity());
        rows.text(4, good.unit());
        rows.text(5, String.join(", ", good.serials()));
        rows.text(6, good.committee());
        rows.text(7, good.commune());
        rows.text(8, good.supplier());
        rows.text(9, good.order());
        rows.pesos(10, good.ordered());
        rows.pesos(11, good.paid());
        rows.day(12, good.receivedOn());
        rows.day(13, good.warrantyUntil());
        rows.text(14, good.destination());
        rows.text(15, good.note());
        rows.day(16, good.retiredOn());
        rows.next();
    }

    private WorkbookSheet sheet(Workbook book, GoodsReport report, Issue issue, String nameKey) {
        var cover = cover(report);
        return new WorkbookSheet(book, texts.of(nameKey), texts.of("sheet.title.pattern", cover.title(), texts.of(nameKey)),
                cover.identity() + " · " + cover.subtitle(), issue.mark(texts, report.illustrative()));
    }
}
