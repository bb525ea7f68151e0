package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.ReportWorkbook.Said;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import cl.vertiente.shared.Pesos;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        var book = new ReportWorkbook(cover(report), issue, texts, report.agreementCode());
        book.table("goods.sheet", "", COLUMNS, new int[] {26, 40, 26, 12, 14, 30, 36, 18, 30, 18, 16, 16, 14, 14, 24, 30, 14},
                report.goods(), good -> ReportWorkbook.row(good.code(), good.title(), good.kind(), good.quantity(), good.unit(),
                        String.join(", ", good.serials()), good.committee(), good.commune(), good.supplier(), good.order(),
                        Pesos.of(good.ordered()), Pesos.of(good.paid()), good.receivedOn(), good.warrantyUntil(), good.destination(),
                        good.note(), good.retiredOn()));
        book.about(List.of(new Said("about.agreement", report.agreementCode() + " · " + report.agreementName()),
                new Said("goods.count", String.valueOf(report.goods().size()))), List.of());
        book.write(out);
    }
}
