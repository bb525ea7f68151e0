package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.RendicionReport.Detail;
import cl.vertiente.accountability.printing.RendicionReport.TransitItem;
import java.util.List;
import java.util.Map;

/** First sheet of the workbook: block IV with its formulas, who pays and who executes, and the bank. */
final class RendicionSummary {

    private final RendicionReport report;
    private final ReportTexts texts;

    RendicionSummary(RendicionReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    void write(WorkbookSheet sheet) {
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
}
