package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ReportWorkbook.row;

import cl.vertiente.accountability.printing.ReportWorkbook.Said;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Prints the report on a portfolio ({@code cartera}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows. Equal rows and issue
 * give equal files. Thread-safe; make one and keep it.
 */
public final class Cartera {

    static final String REPORT = "portfolio/cartera";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);
    private final PrintedRows rows = new PrintedRows(texts);

    /**
     * Prints the PDF.
     *
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(CarteraReport report, Issue issue) {
        return printer.print(REPORT, parameters(report, issue), new PdfDescription(texts.of("portfolio.title.pattern",
                texts.of("cartera.title"), report.agreement().code()), report.agreement().executor(), report.agreement().name(),
                texts.of("shared.product"), report.issuedAt(), ReportTexts.LOCALE.toLanguageTag()));
    }

    private Cover cover(CarteraReport report) {
        var identity = texts.of("portfolio.identity", report.agreement().code());
        return new Cover(texts.of("cartera.title"), report.agreement().name(), identity, identity, report.illustrative(), report.cutAt(),
                report.issuedAt());
    }

    Map<String, Object> parameters(CarteraReport report, Issue issue) {
        var parameters = cover(report).parameters(issue, texts);
        parameters.put("FACTS", rows.facts(report.agreement()));
        parameters.put("COUNTS", counts(report.whole()));
        parameters.put("SUMS", PrintedRows.rows(report.sums(), sum -> PrintedRows.row("cut", sum.cut(), "part", sum.part(), "initiatives",
                PrintedRows.number(sum.initiatives()), "postulated", PrintedRows.pesos(sum.postulated()), "approved",
                PrintedRows.pesos(sum.approved()), "awarded", PrintedRows.pesos(sum.awarded()), "unsupported",
                PrintedRows.pesos(sum.unsupported()))));
        parameters.put("SUMS_NOTE", texts.of("cartera.sums.note"));
        parameters.put("LINES", PrintedRows.rows(report.lines(), line -> PrintedRows.row("name", line.name(), "bipCode", line.bipCode(),
                "state", line.state(), "on", rows.day(line.stateOn()), "source", line.source(), "communes", line.communes(), "postulated",
                PrintedRows.pesos(line.postulated()), "approved", PrintedRows.pesos(line.approved()), "awarded", awarded(line))));
        parameters.put("LINES_NOTE", texts.of(report.lines().isEmpty() ? "cartera.lines.none" : "cartera.lines.note"));
        return parameters;
    }

    private String awarded(CarteraReport.Line line) {
        return line.unsupported() != null && line.unsupported().isPositive()
                ? texts.of("cartera.awarded.unsupported", PrintedRows.pesos(line.awarded())) : PrintedRows.pesos(line.awarded());
    }

    private List<Map<String, ?>> counts(CarteraReport.Sum whole) {
        return List.of(rows.fact("cartera.sum.initiatives", PrintedRows.number(whole.initiatives())),
                rows.fact("cartera.postulated", PrintedRows.pesos(whole.postulated())),
                rows.fact("cartera.approved", PrintedRows.pesos(whole.approved())),
                rows.fact("cartera.awarded", PrintedRows.pesos(whole.awarded())),
                rows.fact("cartera.unsupported", PrintedRows.pesos(whole.unsupported())));
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(CarteraReport report, Issue issue, OutputStream out) throws IOException {
        var book = new ReportWorkbook(cover(report), issue, texts, report.agreement().code());
        book.table("cartera.sheet.lines", "cartera.", List.of("line.name", "line.bip", "line.state", "line.on", "line.source",
                "line.communes", "postulated", "approved", "awarded", "unsupported"), new int[] {64, 14, 26, 14, 24, 28, 20, 20, 20, 20},
                report.lines(), line -> row(line.name(), line.bipCode(), line.state(), line.stateOn(), line.source(), line.communes(),
                        line.postulated(), line.approved(), line.awarded(), line.unsupported()));
        book.table("cartera.sheet.sums", "cartera.", List.of("sum.cut", "sum.part", "sum.initiatives", "postulated", "approved", "awarded",
                "unsupported"), new int[] {20, 36, 14, 20, 20, 20, 20}, report.sums(), sum -> row(sum.cut(), sum.part(), sum.initiatives(),
                        sum.postulated(), sum.approved(), sum.awarded(), sum.unsupported()));
        book.about(List.of(new Said("about.agreement", texts.of("portfolio.agreement.pattern", report.agreement().code(),
                report.agreement().name()))), List.of(new Said("informe.how", texts.of("cartera.sums.note")),
                        new Said("informe.how", texts.of("cartera.lines.note"))));
        book.write(out);
    }
}
