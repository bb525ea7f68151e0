package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ReportWorkbook.row;

import cl.vertiente.accountability.printing.ReportWorkbook.Said;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Prints the sheet of an initiative ({@code ficha-iniciativa}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows. Equal rows and
 * issue give equal files. Thread-safe; make one and keep it.
 */
public final class FichaIniciativa {

    private static final String REPORT = "portfolio/ficha-iniciativa";
    private static final int SHOWN = 12;

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);
    private final PrintedRows rows = new PrintedRows(texts);

    /**
     * Prints the PDF.
     *
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(InitiativeSheet sheet, Issue issue) {
        return printer.print(REPORT, parameters(sheet, issue), new PdfDescription(texts.of("portfolio.title.pattern",
                texts.of("iniciativa.title"), sheet.what().name()), sheet.agreement().executor(), sheet.agreement().name(),
                texts.of("shared.product"), sheet.issuedAt(), ReportTexts.LOCALE.toLanguageTag()));
    }

    private Cover cover(InitiativeSheet sheet) {
        return new Cover(texts.of("iniciativa.title"), sheet.what().name(), texts.of("iniciativa.identity",
                texts.known(sheet.what().bipCode()), sheet.what().state()), sheet.what().name(), sheet.illustrative(), sheet.cutAt(),
                sheet.issuedAt());
    }

    private Map<String, Object> parameters(InitiativeSheet sheet, Issue issue) {
        var what = sheet.what();
        var parameters = cover(sheet).parameters(issue, texts);
        parameters.put("FACTS", List.of(rows.fact("iniciativa.bip", what.bipCode()), rows.fact("iniciativa.typology", what.typology()),
                rows.fact("iniciativa.stage", what.stage()), rows.fact("iniciativa.communes", what.communes()),
                rows.fact("iniciativa.systems", what.systems()), rows.fact("iniciativa.shares", what.shares())));
        parameters.put("COUNTS", List.of(rows.fact("iniciativa.state", what.state()),
                rows.fact("iniciativa.asked", PrintedRows.pesos(what.asked())),
                rows.fact("cartera.postulated", PrintedRows.pesos(what.postulated())),
                rows.fact("cartera.approved", PrintedRows.pesos(what.approved())),
                rows.fact("cartera.awarded", PrintedRows.pesos(what.awarded()))));
        parameters.put("ASKS", PrintedRows.rows(sheet.asks(), ask -> PrintedRows.row("year", Integer.toString(ask.year()), "source",
                ask.source(), "amount", PrintedRows.pesos(ask.amount()))));
        parameters.put("ASKS_NOTE", sheet.asks().isEmpty() ? texts.of("iniciativa.asks.none") : null);
        parameters.put("EVENTS", PrintedRows.rows(sheet.events(), event -> PrintedRows.row("on", rows.day(event.on()), "kind", event.kind(),
                "amount", PrintedRows.pesos(event.amount()), "detail", detail(event), "document", document(event), "known",
                ChileanFormats.minute(event.recordedAt()))));
        parameters.put("EVENTS_NOTE", texts.of(sheet.events().isEmpty() ? "iniciativa.events.none" : "iniciativa.events.note"));
        parameters.put("FINDINGS", PrintedRows.rows(sheet.findings(), finding -> PrintedRows.row("finding", finding)));
        parameters.put("FINDINGS_NOTE", sheet.findings().isEmpty() ? texts.of("iniciativa.findings.none") : null);
        return parameters;
    }

    private String detail(InitiativeSheet.Event event) {
        return event.annulled() == null ? event.detail() : texts.of("iniciativa.event.annulled", event.annulled());
    }

    /** As much of a hash as two files are told apart by; the workbook has all of it. */
    private String document(InitiativeSheet.Event event) {
        return event.sha256() != null ? event.sha256().substring(0, SHOWN) + "…"
                : event.amount() == null ? null : texts.of("iniciativa.event.unsupported");
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(InitiativeSheet sheet, Issue issue, OutputStream out) throws IOException {
        var book = new ReportWorkbook(cover(sheet), issue, texts, sheet.what().name());
        book.table("iniciativa.sheet.events", "iniciativa.event.", List.of("on", "kind", "amount", "detail", "document", "known",
                "annulment"), new int[] {14, 30, 20, 60, 68, 18, 40}, sheet.events(), event -> row(event.on(), event.kind(),
                        event.amount(), event.detail(), event.sha256(), event.recordedAt(), event.annulled()));
        book.table("iniciativa.sheet.asks", "iniciativa.ask.", List.of("year", "source", "amount"), new int[] {10, 40, 22}, sheet.asks(),
                ask -> row(ask.year(), ask.source(), ask.amount()));
        book.table("iniciativa.sheet.findings", "iniciativa.", List.of("finding"), new int[] {120}, sheet.findings(), each -> row(each));
        book.about(List.of(new Said("iniciativa.name", sheet.what().name()), new Said("iniciativa.bip",
                texts.known(sheet.what().bipCode())), new Said("iniciativa.state", sheet.what().state()),
                new Said("iniciativa.shares", texts.known(sheet.what().shares()))), List.of());
        book.write(out);
    }
}
