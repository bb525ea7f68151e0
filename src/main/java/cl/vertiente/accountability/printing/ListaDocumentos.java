package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.ReportWorkbook.Said;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the list of documents of a design for a stage ({@code lista-documentos}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same
 * rows. Equal rows and issue give equal files. Thread-safe; make one and keep it.
 */
public final class ListaDocumentos {

    private static final String KEY = "design/lista-documentos";
    private static final int SHOWN = 16;

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(ChecklistReport report, Issue issue) {
        var title = texts.of("title.pattern", texts.of("papers.title"), report.designCode(), report.stage());
        return printer.print(KEY, parameters(report, issue), new PdfDescription(title, report.executor(), report.designName(),
                texts.of("shared.product"), report.issuedAt(), ReportTexts.LOCALE.toLanguageTag()));
    }

    private Cover cover(ChecklistReport report) {
        var identity = texts.of("papers.identity", report.designCode(), report.stage());
        return new Cover(texts.of("papers.title"), report.designName(), identity, identity, report.illustrative(), report.cutAt(),
                report.issuedAt());
    }

    private Map<String, Object> parameters(ChecklistReport report, Issue issue) {
        var parameters = cover(report).parameters(issue, texts);
        parameters.put("FACTS", List.of(fact("papers.agreement", report.agreementCode() + " · " + report.agreementName()),
                fact("papers.grantor", report.grantor()), fact("papers.executor", report.executor()),
                fact("papers.systems", String.join(", ", report.systems()))));
        parameters.put("COUNTS", List.of(fact("papers.stage", report.stage()), fact("papers.state", report.state()),
                fact("papers.percent", report.percent()), fact("papers.settled", String.valueOf(report.settled())),
                fact("papers.missing", String.valueOf(report.missing()))));
        parameters.put("PAPERS", report.papers().stream().map(this::row).toList());
        parameters.put("PAPERS_NOTE", report.papers().isEmpty() ? texts.of("papers.none") : texts.of("papers.note", source(report)));
        return parameters;
    }

    private String source(ChecklistReport report) {
        return texts.of("papers.source", report.version(), ChileanFormats.day(report.inForceFrom()), report.source());
    }

    private Map<String, ?> fact(String key, String value) {
        return Map.of("label", texts.of(key), "value", texts.known(value));
    }

    private Map<String, ?> row(ChecklistReport.Paper paper) {
        var row = new HashMap<String, Object>();
        row.put("name", paper.product() == null ? paper.name() : texts.of("papers.of-product", paper.name(), paper.product()));
        row.put("state", paper.state());
        row.put("seenOn", paper.seenOn() == null ? null : ChileanFormats.day(paper.seenOn()));
        row.put("validUntil", paper.validUntil() == null ? null : ChileanFormats.day(paper.validUntil()));
        row.put("remark", paper.remark());
        row.put("sha256", paper.sha256() == null ? null : paper.sha256().substring(0, SHOWN));
        return row;
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(ChecklistReport report, Issue issue, OutputStream out) throws IOException {
        var book = new ReportWorkbook(cover(report), issue, texts, report.designCode());
        book.table("papers.sheet", "papers.", List.of("name", "product", "state-of", "seen-on", "until", "remark", "hash"),
                new int[] {50, 30, 16, 14, 14, 40, 68}, report.papers(), paper -> ReportWorkbook.row(paper.name(), paper.product(),
                        paper.state(), paper.seenOn(), paper.validUntil(), paper.remark(), paper.sha256()));
        book.about(List.of(new Said("about.agreement", report.agreementCode() + " · " + report.agreementName()),
                new Said("papers.stage", report.stage()), new Said("papers.settled", String.valueOf(report.settled())),
                new Said("papers.missing", String.valueOf(report.missing())), new Said("papers.list", source(report))), List.of());
        book.write(out);
    }
}
