package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.VoucherFixture.DAY;
import static cl.vertiente.ledger.domain.VoucherFixture.EQUIPMENT;
import static cl.vertiente.ledger.domain.VoucherFixture.FUEL;
import static cl.vertiente.ledger.domain.VoucherFixture.SALARIES;
import static cl.vertiente.ledger.domain.VoucherFixture.SERVED;
import static cl.vertiente.ledger.domain.VoucherFixture.document;
import static cl.vertiente.ledger.domain.VoucherFixture.feeBill;
import static cl.vertiente.ledger.domain.VoucherFixture.income;
import static cl.vertiente.ledger.domain.VoucherFixture.invoice;
import static cl.vertiente.ledger.domain.VoucherFixture.journal;
import static cl.vertiente.ledger.domain.VoucherFixture.line;
import static cl.vertiente.ledger.domain.VoucherFixture.payment;
import static cl.vertiente.ledger.domain.VoucherFixture.repayment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong with a voucher in itself, each fault with its place and its sentence. */
class VoucherRulesTest {

    private static final BigDecimal RATE_OF_2026 = new BigDecimal("0.1525");
    private static final Set<UUID> BUDGET = Set.of(FUEL, SALARIES, EQUIPMENT);

    private static void check(DocumentType type, BigDecimal rate, VoucherFixture voucher) {
        new VoucherRules(DAY.plusDays(4), type, rate, BUDGET, SERVED::equals).check(voucher.content());
    }

    private static void accepts(VoucherFixture voucher) {
        assertThatCode(() -> check(VoucherFixture.plainType(), null, voucher)).doesNotThrowAnyException();
    }

    private static void acceptsFeeBill(VoucherFixture voucher) {
        assertThatCode(() -> check(VoucherFixture.feeBillType(), RATE_OF_2026, voucher)).doesNotThrowAnyException();
    }

    private static void refuses(VoucherFixture voucher, String... faults) {
        refuses(VoucherFixture.plainType(), null, voucher, faults);
    }

    /** The faults, all of them, as {@code pointer key}. */
    private static void refuses(DocumentType type, BigDecimal rate, VoucherFixture voucher, String... faults) {
        var refusal = catchThrowableOfType(Invalid.class, () -> check(type, rate, voucher));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.faults()).extracting(fault -> fault.pointer() + " " + fault.key()).containsExactly(faults);
    }

    @Test
    void acceptsAnOrdinaryVoucherOfEachKind() {
        accepts(invoice(100_000));
        accepts(income(271_671_900));
        accepts(repayment(50_000));
        accepts(journal(1_000_000));
    }

    @Test
    void acceptsAnInvoicePaidInTwoParts() {
        accepts(invoice(10_000_000).paying(6_000_000, 4_000_000));
    }

    @Test
    void refusesAThirdPaymentOfOnePesoBeyondTheInvoice() {
        refuses(invoice(10_000_000).charging(line(FUEL, 10_000_001)).paying(6_000_000, 4_000_000, 1),
                "/payments ledger.voucher.beyond-document");
    }

    @Test
    void acceptsAPartOfAnInvoice() {
        accepts(invoice(6_000_000).withDocument(document(10_000_000)));
    }

    @Test
    void acceptsTheWorkedFeeBill() {
        assertThat(Pesos.of(1_200_000).times(RATE_OF_2026)).isEqualTo(Pesos.of(183_000));
        acceptsFeeBill(feeBill(1_200_000, 183_000, 1_017_000));
    }

    @Test
    void acceptsASalarySplitOverFourLines() {
        var quarter = new BigDecimal("25");
        var parts = Pesos.of(1_000_000).split(List.of(quarter, quarter, quarter, quarter));
        assertThat(parts).containsOnly(Pesos.of(250_000)).hasSize(4);
        accepts(invoice(1_000_000).charging(parts.stream().map(p -> line(SALARIES, p.amount())).toArray(VoucherLine[]::new)));
    }

    @Test
    void acceptsTodayAndRefusesTomorrow() {
        var today = DAY.plusDays(4);
        accepts(invoice(100).on(today));
        refuses(income(100).on(today.plusDays(1)), "/date ledger.voucher.future");
    }

    @Test
    void refusesADateThatNoDatabaseKnows() {
        refuses(income(100).on(LocalDate.of(-1, 1, 1)), "/date ledger.voucher.past");
        refuses(invoice(100).withDocument(new BackingDocument("INVOICE", "1", LocalDate.of(-1, 1, 1), Pesos.of(100))),
                "/document/date ledger.voucher.past");
    }

    @Test
    void refusesAPaymentThatIsStillToCome() {
        refuses(invoice(100).paying(payment(DAY.plusDays(5), 100)), "/payments/0/date ledger.voucher.future");
    }

    @Test
    void refusesADocumentDatedLaterThanToday() {
        refuses(invoice(100).withDocument(new BackingDocument("INVOICE", "1", DAY.plusDays(5), Pesos.of(100))),
                "/document/date ledger.voucher.future");
    }

    @Test
    void refusesALineOfAnotherAgreement() {
        refuses(invoice(100).charging(line(FUEL, 60), line(UUID.randomUUID(), 40)), "/lines/1/budgetLineId ledger.voucher.foreign-line");
    }

    @Test
    void refusesAnAprThatTheAgreementDoesNotServe() {
        accepts(invoice(100).charging(new VoucherLine(FUEL, SERVED, Pesos.of(100), null)));
        refuses(invoice(100).charging(new VoucherLine(FUEL, UUID.randomUUID(), Pesos.of(100), null)),
                "/lines/0/waterSystemId ledger.voucher.foreign-system");
    }

    @Test
    void refusesLinesThatAreZeroOrNegative() {
        refuses(invoice(100).charging(line(FUEL, 100), line(SALARIES, 0)), "/lines/1/amount ledger.voucher.positive");
        refuses(invoice(100).charging(line(FUEL, 150), line(SALARIES, -50)), "/lines/1/amount ledger.voucher.positive");
        refuses(journal(100).charging(line(FUEL, -100), line(SALARIES, 100), line(EQUIPMENT, 0)),
                "/lines/2/amount ledger.voucher.not-zero");
    }

    @Test
    void refusesPaymentsThatAreZeroOrNegative() {
        refuses(invoice(100).paying(100, 0), "/payments/1/amount ledger.voucher.positive");
        refuses(invoice(100).paying(150, -50), "/payments/1/amount ledger.voucher.positive");
    }

    @Test
    void refusesAPaymentOfAnotherMonth() {
        refuses(invoice(100).paying(payment(DAY, 60), payment(DAY.minusMonths(1), 40)), "/payments/1/date ledger.voucher.payment-month");
    }

    @Test
    void namesEverythingThatAnExpenseLacks() {
        refuses(invoice(100).charging().paying(new Payment[0]).withPayee(null).withDocument(null), "/lines ledger.voucher.no-lines",
                "/payments ledger.voucher.no-payments", "/payee ledger.voucher.no-payee", "/document ledger.voucher.no-document-data");
    }

    @Test
    void namesFaultsOfLinesAndSumsAtOnce() {
        refuses(invoice(100).charging(line(UUID.randomUUID(), 90)), "/lines/0/budgetLineId ledger.voucher.foreign-line",
                "/lines ledger.voucher.lines-sum");
    }

    @Test
    void refusesLinesThatDoNotAddUpToThePayments() {
        refuses(invoice(100).charging(line(FUEL, 99)), "/lines ledger.voucher.lines-sum");
    }

    @Test
    void refusesADocumentWithoutATotal() {
        refuses(invoice(100).withDocument(document(0)), "/document/total ledger.voucher.positive",
                "/payments ledger.voucher.beyond-document");
    }

    @Test
    void refusesAWithholdingWhereTheDocumentHasNone() {
        refuses(invoice(100).withheld(null, 10L, null).paying(90), "/withholding ledger.voucher.no-withholding");
        refuses(invoice(100).withheld(100L, null, null), "/withholding ledger.voucher.no-withholding");
    }

    @Test
    void refusesAWithholdingOfAnotherRate() {
        var type = VoucherFixture.feeBillType();
        refuses(type, RATE_OF_2026, feeBill(1_200_000, 174_000, 1_026_000), "/withholding ledger.voucher.withholding");
        refuses(type, RATE_OF_2026, feeBill(1_200_000, 183_001, 1_016_999), "/withholding ledger.voucher.withholding");
    }

    @Test
    void refusesANetThatIsNotTheRest() {
        refuses(VoucherFixture.feeBillType(), RATE_OF_2026, feeBill(1_200_000, 183_000, 1_017_001).paying(1_017_000),
                "/net ledger.voucher.net");
    }

    @Test
    void refusesAFeeBillWithoutGross() {
        refuses(VoucherFixture.feeBillType(), RATE_OF_2026, invoice(100), "/gross ledger.voucher.positive");
    }

    @Test
    void refusesAFeeBillWhoseTotalIsNotItsGross() {
        refuses(VoucherFixture.feeBillType(), RATE_OF_2026, feeBill(1_200_000, 183_000, 1_017_000).withDocument(document(1_300_000)),
                "/document/total ledger.voucher.gross-is-total");
    }

    @Test
    void refusesAFeeBillOfAYearWithoutRate() {
        refuses(VoucherFixture.feeBillType(), null, feeBill(1_200_000, 183_000, 1_017_000), "/document/date ledger.voucher.no-rate");
    }

    @Test
    void refusesIncomeAndRepaymentWithoutMoney() {
        refuses(income(0), "/amount ledger.voucher.positive");
        refuses(repayment(-1), "/amount ledger.voucher.positive");
    }

    @Test
    void refusesIncomeThatChargesTheBudget() {
        refuses(income(100).charging(line(FUEL, 100)), "/lines ledger.voucher.not-of-kind");
    }

    @Test
    void refusesIncomeThatPaysADocument() {
        refuses(income(100).withDocument(document(100)), "/document ledger.voucher.not-of-kind");
        refuses(repayment(100).withheld(100L, 10L, 90L), "/gross ledger.voucher.not-of-kind", "/withholding ledger.voucher.not-of-kind",
                "/net ledger.voucher.not-of-kind");
    }

    @Test
    void refusesIncomeWhosePaymentsAddUpToAnotherAmount() {
        accepts(income(100).paying(60, 40));
        refuses(income(100).paying(60), "/payments ledger.voucher.payments-sum");
    }

    @Test
    void refusesAJournalOfOneLine() {
        refuses(journal(100).charging(line(FUEL, -100)), "/lines ledger.journal.two-lines", "/lines ledger.journal.sum");
    }

    @Test
    void refusesAJournalThatDoesNotAddUpToZero() {
        refuses(journal(100).charging(line(FUEL, -100), line(SALARIES, 99)), "/lines ledger.journal.sum");
    }

    @Test
    void refusesAJournalWithoutReason() {
        refuses(journal(100).describedAs(null), "/description ledger.journal.reason");
        refuses(journal(100).describedAs("  "), "/description ledger.journal.reason");
    }

    @Test
    void refusesAJournalThatMovesCash() {
        refuses(journal(100).paying(100), "/payments ledger.voucher.not-of-kind");
        refuses(journal(100).withDocument(document(100)), "/document ledger.voucher.not-of-kind");
    }
}
