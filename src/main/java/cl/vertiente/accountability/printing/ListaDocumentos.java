package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

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
        var file = new WorkbookFile(report.issuedAt());
        var book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.of("papers.title")).setSubject(report.designCode());
        var rows = sheet(book, report, issue, "papers.sheet");
        rows.header(List.of("papers.name", "papers.product", "papers.state-of", "papers.seen-on", "papers.until", "papers.remark",
                "papers.hash").stream().map(texts::of).toArray(String[]::new), 50, 30, 16, 14, 14, 40, 68);
        report.papers().forEach(paper -> write(rows, paper));
        var about = sheet(book, report, issue, "sheet.about");
        about.header(new String[] {texts.of("about.what"), texts.of("about.value")}, 34, 90);
        var said = List.of("about.report", texts.of("papers.title"), "about.agreement", report.agreementCode() + " · "
                + report.agreementName(), "papers.stage", report.stage(), "papers.settled", String.valueOf(report.settled()),
                "papers.missing", String.valueOf(report.missing()), "papers.list", source(report), "about.cut",
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

    private static void write(WorkbookSheet rows, ChecklistReport.Paper paper) {
        rows.text(0, paper.name());
        rows.text(1, paper.product());
        rows.text(2, paper.state());
        rows.day(3, paper.seenOn());
        rows.day(4, paper.validUntil());
        rows.text(5, paper.remark());
        rows.text(6, paper.sha256());
        rows.next();
    }

    private WorkbookSheet sheet(Workbook book, ChecklistReport report, Issue issue, String nameKey) {
        var cover = cover(report);
        return new WorkbookSheet(book, texts.of(nameKey), texts.of("sheet.title.pattern", cover.title(), texts.of(nameKey)),
                cover.identity() + " · " + cover.subtitle(), issue.mark(texts, report.illustrative()));
    }
}
