package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;
import static cl.vertiente.accountability.printing.ChileanFormats.month;

import cl.vertiente.accountability.printing.RendicionReport.BudgetRow;
import cl.vertiente.accountability.printing.RendicionReport.Detail;
import cl.vertiente.accountability.printing.RendicionReport.TransitItem;
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
        writeSummary(book);
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
        WorkbookSheet sheet = new WorkbookSheet(book, texts.of(nameKey), title, identity, mark());
        sheets.add(sheet);
        return sheet;
    }

    private String mark() {
        String copy = issue.copyMarkKey() == null ? null : texts.of(issue.copyMarkKey());
        String illustrative = report.illustrative() ? texts.of("shared.illustrative") : null;
        if (copy == null || illustrative == null) {
            return copy == null ? illustrative : copy;
        }
        return texts.of("sheet.mark.pattern", illustrative, copy);
    }

    private void writeSummary(Workbook book) {
        WorkbookSheet sheet = sheet(book, "sheet.summary");
        sheet.header(new String[] {texts.of("detail.letter"), texts.of("detail.concept"), texts.of("detail.amount")}, 8, 62, 44);
        RendicionRows rows = new RendicionRows(report, texts);
        Detail detail = report.detail();
        if (detail.noteKey() == null) {
            writeChain(sheet, detail);
        } else {
            sheet.text(1, texts.of(detail.noteKey()));
            sheet.next();
        }
        facts(sheet, "grantor.title", rows.grantor());
        facts(sheet, "executor.title", rows.executor());
        facts(sheet, "transfer.title", rows.transferLeft());
        rows.transferRight().forEach(fact -> fact(sheet, fact));
        writeBank(sheet);
    }

    /** Letters a to h stand in rows 5 to 13 of the sheet, r between g and h. */
    private void writeChain(WorkbookSheet sheet, Detail detail) {
        int a = sheet.row() + 1;
        letter(sheet, "a", detail.a(), null);
        letter(sheet, "b", detail.b(), null);
        letter(sheet, "c", detail.c(), "C" + a + "+C" + (a + 1));
        letter(sheet, "d", detail.d(), null);
        letter(sheet, "e", detail.e(), null);
        letter(sheet, "f", detail.f(), null);
        letter(sheet, "g", detail.g(), "SUM(C" + (a + 3) + ":C" + (a + 5) + ")");
        letter(sheet, "r", detail.repaid(), null);
        letter(sheet, "h", detail.h(), "C" + (a + 2) + "-C" + (a + 6) + "-C" + (a + 7));
    }

    private void letter(WorkbookSheet sheet, String letter, long amount, String formula) {
        sheet.text(0, texts.of("detail.letter.pattern", letter));
        sheet.text(1, texts.of("detail." + letter));
        if (formula == null) {
            sheet.pesos(2, amount);
        } else {
            sheet.formula(2, formula, amount);
            sheet.asTotal(2, 2);
        }
        sheet.next();
    }

    private void facts(WorkbookSheet sheet, String titleKey, List<Map<String, String>> facts) {
        sheet.next();
        sheet.heading(1, texts.of(titleKey));
        sheet.next();
        facts.forEach(fact -> fact(sheet, fact));
    }

    private static void fact(WorkbookSheet sheet, Map<String, String> fact) {
        sheet.text(1, fact.get("label"));
        sheet.text(2, fact.get("value"));
        sheet.next();
    }

    private void writeBank(WorkbookSheet sheet) {
        sheet.next();
        sheet.heading(1, texts.of("bank.title"));
        sheet.next();
        if (report.bank() == null || report.bank().bankBalance() == null) {
            sheet.text(1, texts.of("bank.none"));
            return;
        }
        int first = sheet.row() + 1;
        sheet.text(1, texts.of("bank.balance"));
        sheet.pesos(2, report.bank().bankBalance());
        long reconciled = report.bank().bankBalance();
        for (TransitItem item : report.bank().inTransit()) {
            reconciled = Math.addExact(reconciled, item.amount());
            sheet.next();
            sheet.text(1, texts.of("bank.transit.pattern", item.description()));
            sheet.pesos(2, item.amount());
        }
        int last = sheet.row() + 1;
        sheet.next();
        sheet.text(1, texts.of("bank.reconciled"));
        sheet.formula(2, "SUM(C" + first + ":C" + last + ")", reconciled);
        sheet.asTotal(2, 2);
        if (report.bank().explanation() != null) {
            sheet.next();
            sheet.text(1, texts.of("bank.explanation", report.bank().explanation()));
            sheet.next();
        }
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
            sheet.formula(13, "SUM(N" + (WorkbookSheet.FIRST_ROW + 1) + ":N" + sheet.row() + ")", report.totalOfLines());
        }
        sheet.asTotal(16, 13);
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
        sheet.text(10, texts.code("component", line.component()));
        sheet.text(11, texts.code("category", line.category()));
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
