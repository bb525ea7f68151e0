package cl.vertiente.ledger.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What is wrong with a voucher in itself, whatever the state of the agreement: refused at entry, all faults at once,
 * each with its place. What is wrong against the rules of the money is not here; that is stored with a {@link Finding}.
 *
 * @param today no voucher is dated later
 * @param type of the document, null when there is none
 * @param withholdingRate in force in the year of a fee bill, null when it is not known
 * @param budgetLines the lines of this agreement
 * @param served whether the agreement serves a water system
 */
public record VoucherRules(LocalDate today, DocumentType type, BigDecimal withholdingRate, Set<UUID> budgetLines, Predicate<UUID> served) {

    /** Older than any agreement of the programme; a year that only a slip of the finger writes. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** @throws Invalid naming every fault */
    public void check(VoucherContent content) {
        var faults = new ArrayList<Fault>();
        checkDate(content.date(), "/date", faults);
        checkLines(content, faults);
        checkPayments(content, faults);
        switch (content.kind()) {
            case INCOME, REPAYMENT -> checkReceipt(content, faults);
            case EXPENSE -> checkExpense(content, faults);
            case JOURNAL -> checkJournal(content, faults);
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private void checkDate(LocalDate date, String pointer, List<Fault> faults) {
        require(!date.isAfter(today), pointer, "ledger.voucher.future", faults);
        require(!date.isBefore(EARLIEST), pointer, "ledger.voucher.past", faults);
    }

    private void checkLines(VoucherContent content, List<Fault> faults) {
        for (int i = 0; i < content.lines().size(); i++) {
            var line = content.lines().get(i);
            var at = "/lines/" + i;
            require(budgetLines.contains(line.budgetLineId()), at + "/budgetLineId", "ledger.voucher.foreign-line", faults);
            require(line.waterSystemId() == null || served.test(line.waterSystemId()), at + "/waterSystemId",
                    "ledger.voucher.foreign-system", faults);
            var right = content.kind() == VoucherKind.JOURNAL ? !line.amount().isZero() : line.amount().isPositive();
            require(right, at + "/amount", content.kind() == VoucherKind.JOURNAL ? "ledger.voucher.not-zero" : "ledger.voucher.positive",
                    faults);
        }
    }

    private void checkPayments(VoucherContent content, List<Fault> faults) {
        for (int i = 0; i < content.payments().size(); i++) {
            var payment = content.payments().get(i);
            require(payment.amount().isPositive(), "/payments/" + i + "/amount", "ledger.voucher.positive", faults);
            require(Period.of(payment.paidOn()).equals(Period.of(content.date())), "/payments/" + i + "/date",
                    "ledger.voucher.payment-month", faults);
            require(!payment.paidOn().isAfter(today), "/payments/" + i + "/date", "ledger.voucher.future", faults);
        }
    }

    private static void checkReceipt(VoucherContent content, List<Fault> faults) {
        require(content.amount().isPositive(), "/amount", "ledger.voucher.positive", faults);
        require(content.lines().isEmpty(), "/lines", "ledger.voucher.not-of-kind", faults);
        checkNoDocument(content, faults);
        if (!content.payments().isEmpty() && !content.paid().equals(content.amount())) {
            faults.add(new Fault("/payments", "ledger.voucher.payments-sum", content.paid(), content.amount()));
        }
    }

    /** Only an expense pays a document; the register of documents knows no other payer. */
    private static void checkNoDocument(VoucherContent content, List<Fault> faults) {
        require(content.document() == null, "/document", "ledger.voucher.not-of-kind", faults);
        require(content.gross() == null, "/gross", "ledger.voucher.not-of-kind", faults);
        require(content.withholding() == null, "/withholding", "ledger.voucher.not-of-kind", faults);
        require(content.net() == null, "/net", "ledger.voucher.not-of-kind", faults);
    }

    private void checkExpense(VoucherContent content, List<Fault> faults) {
        require(!content.lines().isEmpty(), "/lines", "ledger.voucher.no-lines", faults);
        require(!content.payments().isEmpty(), "/payments", "ledger.voucher.no-payments", faults);
        require(content.payee() != null, "/payee", "ledger.voucher.no-payee", faults);
        require(content.document() != null, "/document", "ledger.voucher.no-document-data", faults);
        if (content.lines().isEmpty() || content.payments().isEmpty() || content.document() == null) {
            return;
        }
        checkDate(content.document().date(), "/document/date", faults);
        require(content.document().total().isPositive(), "/document/total", "ledger.voucher.positive", faults);
        var charged = content.charged();
        var withheld = content.withholding() == null ? Pesos.ZERO : content.withholding();
        if (type.hasWithholding()) {
            checkWithholding(content, faults);
        } else if (content.gross() != null || !withheld.isZero()) {
            faults.add(new Fault("/withholding", "ledger.voucher.no-withholding"));
        }
        var paid = content.paid().plus(withheld);
        if (!charged.equals(paid)) {
            faults.add(new Fault("/lines", "ledger.voucher.lines-sum", charged, paid));
        }
        if (charged.exceeds(content.document().total())) {
            faults.add(new Fault("/payments", "ledger.voucher.beyond-document", charged, content.document().total()));
        }
    }

    private void checkWithholding(VoucherContent content, List<Fault> faults) {
        if (withholdingRate == null) {
            faults.add(new Fault("/document/date", "ledger.voucher.no-rate", String.valueOf(content.document().date().getYear())));
            return;
        }
        if (content.gross() == null || !content.gross().isPositive()) {
            faults.add(new Fault("/gross", "ledger.voucher.positive"));
            return;
        }
        var expected = content.gross().times(withholdingRate);
        if (!expected.equals(content.withholding())) {
            faults.add(new Fault("/withholding", "ledger.voucher.withholding", expected));
        } else if (!content.gross().minus(expected).equals(content.net())) {
            faults.add(new Fault("/net", "ledger.voucher.net", content.gross().minus(expected)));
        }
        require(content.gross().equals(content.document().total()), "/document/total", "ledger.voucher.gross-is-total", faults);
    }

    private static void checkJournal(VoucherContent content, List<Fault> faults) {
        require(content.payments().isEmpty(), "/payments", "ledger.voucher.not-of-kind", faults);
        checkNoDocument(content, faults);
        require(content.lines().size() >= 2, "/lines", "ledger.journal.two-lines", faults);
        var sum = content.charged();
        if (!sum.isZero()) {
            faults.add(new Fault("/lines", "ledger.journal.sum", sum));
        }
        require(content.description() != null && !content.description().isBlank(), "/description", "ledger.journal.reason", faults);
    }

    private static void require(boolean holds, String pointer, String key, List<Fault> faults) {
        if (!holds) {
            faults.add(new Fault(pointer, key));
        }
    }
}
