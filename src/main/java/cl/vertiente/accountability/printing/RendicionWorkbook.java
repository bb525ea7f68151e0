package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;
import static cl.vertiente.accountability.printing.ChileanFormats.month;

import cl.vertiente.accountability.printing.RendicionReport.BudgetRow;
import cl.vertiente.accountability.printing.RendicionReport.VoucherLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.dhatim.fastexcel.Workbook;

/** The monthly statement as a workbook: the rows of the PDF with typed cells and working sums, and a sheet that says what it is. */
final class RendicionWorkbook {

    private final RendicionReport report;
    private final Issue issue;
    private final ReportTexts texts;
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    RendicionWorkbook(RendicionReport report, Issue issue, ReportTexts texts) {
        this.report = report;
        this.issue = issue;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        WorkbookFile file = new WorkbookFile(report.issuedAt());
        Workbook book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(texts.code("title", report.kind())).setSubject(report.agreementCode());
        new RendicionSummary(report, texts).write(sheet(book, "sheet.summary"));
        writeVouchers(book);
        writeBudget(book);
        writeAbout(book);
        book.finish();
        file.copyTo(out, sheets.stream().map(WorkbookSheet::values).toList());
    }

    private WorkbookSheet sheet(Workbook book, String nameKey) {
        String title = texts.of("sheet.title.pattern", texts.code("title", report.kind()), texts.of(nameKey));
        String identity = texts.of("shared.identity", report.agreementCode(), month(report.period(), texts),
                texts.code("state", report.state()));
        WorkbookSheet sheet = new WorkbookSheet(book, texts.of(nameKey), title, identity,
                issue.mark(texts, report.illustrative()));
        sheets.add(sheet);
        return sheet;
    }

    private void writeVouchers(Workbook book) {
        WorkbookSheet sheet = sheet(book, "sheet.vouchers");
        sheet.header(names("vouchers.voucher", "vouchers.kind", "vouchers.date", "vouchers.payee", "vouchers.taxId",
                "vouchers.documentType", "vouchers.documentNumber", "vouchers.documentDate",
                "vouchers.description", "budget.item", "budget.component",
                "budget.category", "vouchers.waterSystem", "vouchers.amount", "vouchers.late", "vouchers.documents", "vouchers.hashes"),
                10, 10, 12, 32, 14, 24, 14, 14, 44, 34, 15, 12, 24, 16, 32, 11, 26);
        for (VoucherLine line : report.lines()) {
            voucher(sheet, line);
            sheet.next();
        }
        sheet.text(0, texts.of("budget.total"));
        if (report.lines().isEmpty()) {
            sheet.pesos(13, 0);
        } else {
            sheet.formula(13, totalOfLines(WorkbookSheet.FIRST_ROW + 1, sheet.row()), report.totalOfLines());
        }
        sheet.asTotal(16, 13);
    }

    /** A plain sum, or one that leaves out income and repayments where such lines are listed. */
    private String totalOfLines(int first, int last) {
        String amounts = "N" + first + ":N" + last;
        if (report.lines().stream().allMatch(VoucherLine::isRendered)) {
            return "SUM(" + amounts + ")";
        }
        String sum = "SUMIF(B" + first + ":B" + last + ",\"%s\"," + amounts + ")";
        return sum.formatted(texts.code("voucher", "EXPENSE")) + "+" + sum.formatted(texts.code("voucher", "JOURNAL"));
    }

    private void voucher(WorkbookSheet sheet, VoucherLine line) {
        sheet.text(0, line.folio());
        sheet.text(1, texts.code("voucher", line.kind()));
        sheet.day(2, line.date());
        sheet.text(3, line.payeeName());
        sheet.text(4, line.payeeTaxId());
        sheet.text(5, line.documentType() == null ? null : texts.code("document", line.documentType()));
        sheet.text(6, line.documentNumber());
        sheet.day(7, line.documentDate());
        sheet.text(8, line.description());
        sheet.text(9, line.budgetItem());
        sheet.text(10, line.component() == null ? null : texts.code("component", line.component()));
        sheet.text(11, line.category() == null ? null : texts.code("category", line.category()));
        sheet.text(12, line.waterSystem());
        sheet.pesos(13, line.amount());
        sheet.text(14, line.late() ? texts.of("vouchers.late.pattern", texts.known(line.lateReason())) : null);
        sheet.number(15, line.documents());
        sheet.text(16, line.evidence().isEmpty() ? null : String.join(", ", line.evidence()));
    }

    private void writeBudget(Workbook book) {
        WorkbookSheet sheet = sheet(book, "sheet.budget");
        sheet.header(names("budget.item", "budget.component", "budget.category", "budget.approved", "budget.inPeriod", "budget.accumulated",
                "budget.available"), 46, 16, 14, 18, 18, 18, 18);
        for (BudgetRow line : report.budget()) {
            int number = sheet.row() + 1;
            sheet.text(0, line.item());
            sheet.text(1, texts.code("component", line.component()));
            sheet.text(2, texts.code("category", line.category()));
            sheet.pesos(3, line.approved());
            sheet.pesos(4, line.inPeriod());
            sheet.pesos(5, line.accumulated());
            sheet.formula(6, "D" + number + "-F" + number, line.available());
            sheet.next();
        }
        sheet.text(0, texts.of("budget.total"));
        List<ToLongFunction<BudgetRow>> columns = List.of(BudgetRow::approved, BudgetRow::inPeriod, BudgetRow::accumulated,
                BudgetRow::available);
        for (int i = 0; i < columns.size() && !report.budget().isEmpty(); i++) {
            char letter = (char) ('D' + i);
            long sum = report.budget().stream().mapToLong(columns.get(i)).sum();
            sheet.formula(3 + i, "SUM(" + letter + (WorkbookSheet.FIRST_ROW + 1) + ":" + letter + sheet.row() + ")", sum);
        }
        sheet.asTotal(6, 3, 4, 5, 6);
    }

    private void writeAbout(Workbook book) {
        WorkbookSheet sheet = sheet(book, "sheet.about");
        sheet.header(names("about.what", "about.value"), 34, 70);
        about(sheet, "about.report", texts.code("title", report.kind()));
        about(sheet, "about.agreement", report.agreementCode() + " · " + texts.known(report.agreementName()));
        about(sheet, "transfer.period", month(report.period(), texts));
        about(sheet, "about.cut", texts.of("signature.at.pattern", minute(report.cutAt())));
        about(sheet, "about.issued", texts.of("signature.at.pattern", minute(report.issuedAt())));
        about(sheet, "about.code", issue.code());
        about(sheet, "about.verify", issue.verificationUrl().toString());
        for (Map<String, String> signature : new RendicionRows(report, texts).signatures()) {
            StringBuilder who = new StringBuilder(signature.get("name"));
            for (String part : new String[] {"post", "at"}) {
                who.append(signature.get(part) == null ? "" : " · " + signature.get(part));
            }
            sheet.text(0, signature.get("role"));
            sheet.text(1, who.toString());
            sheet.next();
        }
    }

    private void about(WorkbookSheet sheet, String labelKey, String value) {
        sheet.text(0, texts.of(labelKey));
        sheet.text(1, value);
        sheet.next();
    }

    private String[] names(String... keys) {
        String[] names = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            names[i] = texts.of(keys[i]);
        }
        return names;
    }
}
