package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.month;
import static cl.vertiente.accountability.printing.ChileanFormats.pesos;

import cl.vertiente.accountability.printing.RendicionReport.BudgetRow;
import cl.vertiente.accountability.printing.RendicionReport.VoucherLine;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Prints the monthly statement of accounts ({@code rendicion-mensual}): a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows. Equal
 * rows and issue give equal files. Thread-safe; make one and keep it.
 */
public final class RendicionMensual {

    private static final String KEY = "ledger/rendicion-mensual";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);

    /**
     * Prints the PDF.
     *
     * @throws PrintingFailed when a code of the report has no text, or a template is missing
     */
    public PrintedPdf pdf(RendicionReport report, Issue issue) {
        String title = title(report);
        String author = texts.known(report.executor().legalName());
        PdfDescription description = new PdfDescription(title, author, report.agreementName(), texts.of("shared.product"),
                report.issuedAt(), ReportTexts.LOCALE.toLanguageTag());
        return printer.print(KEY, parameters(report, issue), description);
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     * @throws PrintingFailed when a code of the report has no text
     */
    public void xlsx(RendicionReport report, Issue issue, OutputStream out) throws IOException {
        new RendicionWorkbook(report, issue, texts).write(out);
    }

    private String title(RendicionReport report) {
        return texts.of("title.pattern", texts.code("title", report.kind()), report.agreementCode(), month(report.period(), texts));
    }

    private Map<String, Object> parameters(RendicionReport report, Issue issue) {
        Map<String, Object> parameters = cover(report).parameters(issue, texts);
        RendicionRows rows = new RendicionRows(report, texts);
        parameters.put("GRANTOR", rows.grantor());
        parameters.put("EXECUTOR", rows.executor());
        parameters.put("TRANSFER_LEFT", rows.transferLeft());
        parameters.put("TRANSFER_RIGHT", rows.transferRight());
        String noteKey = report.detail().noteKey();
        parameters.put("DETAIL", rows.detail());
        parameters.put("DETAIL_NOTE", noteKey == null ? null : texts.of(noteKey));
        parameters.put("SIGNATURES", rows.signatures());
        parameters.put("SIGNATURE_NOTE", texts.of("signature.note"));
        parameters.put("VOUCHERS", rows.vouchers());
        parameters.put("VOUCHERS_EMPTY", report.lines().isEmpty() ? texts.of("vouchers.empty") : null);
        long rendered = report.lines().stream().filter(VoucherLine::isRendered).count();
        parameters.put("VOUCHERS_TOTAL", texts.of("vouchers.total", rendered, pesos(report.totalOfLines())));
        parameters.put("BUDGET", rows.budget());
        parameters.put("APPROVED", rows.budgetTotal(BudgetRow::approved));
        parameters.put("IN_PERIOD", rows.budgetTotal(BudgetRow::inPeriod));
        parameters.put("ACCUMULATED", rows.budgetTotal(BudgetRow::accumulated));
        parameters.put("AVAILABLE", rows.budgetTotal(BudgetRow::available));
        parameters.put("BANK", rows.bank());
        parameters.put("BANK_NOTE", rows.bankNote());
        parameters.put("SISREC", rows.sisrec());
        parameters.put("SISREC_NOTE", report.sisrec() == null ? texts.of("sisrec.none") : null);
        return parameters;
    }

    private Cover cover(RendicionReport report) {
        String month = month(report.period(), texts);
        return new Cover(texts.code("title", report.kind()), texts.known(report.agreementName()),
                texts.of("shared.identity", report.agreementCode(), month, texts.code("state", report.state())),
                texts.of("shared.running", report.agreementCode(), month), report.illustrative(), report.cutAt(), report.issuedAt());
    }
}
