package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.VoucherFixture.DAY;
import static cl.vertiente.ledger.domain.VoucherFixture.FUEL;
import static cl.vertiente.ledger.domain.VoucherFixture.SALARIES;
import static cl.vertiente.ledger.domain.VoucherFixture.income;
import static cl.vertiente.ledger.domain.VoucherFixture.invoice;
import static cl.vertiente.ledger.domain.VoucherFixture.journal;
import static cl.vertiente.ledger.domain.VoucherFixture.line;
import static cl.vertiente.ledger.domain.VoucherFixture.repayment;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is found against the rules of the money: stored all the same, and mended as the blocker's sentence says. */
class MoneyRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final LocalDate BEFORE = DAY.minusDays(3);
    private static final LocalDate AFTER = DAY.plusDays(3);
    private static final MoneyRules RULES = rules(false);

    private final LedgerEntry advance = income(1_000_000).on(FIRST).entry();

    private static MoneyRules rules(boolean reimbursementAllowed) {
        return new MoneyRules(FIRST, END, reimbursementAllowed, Map.of(FUEL, Pesos.of(500), SALARIES, Pesos.of(10_000)));
    }

    private Map<UUID, Set<Finding>> judge(LedgerEntry... entries) {
        var all = new java.util.ArrayList<>(Arrays.asList(entries));
        all.add(advance);
        Collections.shuffle(all);
        return RULES.judge(all);
    }

    @Test
    void findsNothingWrongWithAProvenExpenseWithinItsItem() {
        var expense = invoice(500).entry();
        assertThat(judge(expense).get(expense.id())).isEmpty();
    }

    @Test
    void findsWhatNoDocumentProves() {
        var expense = invoice(500).entry(false, false);
        var unproven = income(5).on(DAY).entry(false, false);
        assertThat(judge(expense, unproven)).containsEntry(expense.id(), Set.of(Finding.NO_DOCUMENT))
                .containsEntry(unproven.id(), Set.of(Finding.NO_DOCUMENT));
    }

    @Test
    void onlyWarnsOfAPayrollThatLooksRepeated() {
        var repeated = invoice(500).entry(true, true);
        assertThat(judge(repeated).get(repeated.id())).containsExactly(Finding.POSSIBLE_DUPLICATE);
        assertThat(Finding.POSSIBLE_DUPLICATE.isBlocking()).isFalse();
        assertThat(Arrays.stream(Finding.values()).filter(f -> !f.isBlocking())).containsExactly(Finding.POSSIBLE_DUPLICATE);
    }

    @Test
    void findsExpensesOutsideTheTermButNotOnItsDays() {
        var early = invoice(1).on(FIRST.minusDays(1)).entry();
        var first = invoice(1).on(FIRST).entry();
        var last = invoice(1).on(END).entry();
        var late = invoice(1).on(END.plusDays(1)).entry();
        var earlyMoney = income(10).on(FIRST.minusDays(2)).entry();
        assertThat(judge(early, first, last, late, earlyMoney)).containsEntry(early.id(), Set.of(Finding.BEFORE_FIRST_ALLOWED))
                .containsEntry(first.id(), Set.of()).containsEntry(last.id(), Set.of())
                .containsEntry(late.id(), Set.of(Finding.AFTER_END)).containsEntry(earlyMoney.id(), Set.of());
    }

    @Test
    void findsJournalsOutsideTheTermToo() {
        var late = journal(1).on(END.plusDays(1)).entry();
        assertThat(judge(late).get(late.id())).containsExactly(Finding.AFTER_END);
    }

    @Test
    void findsTheExpenseWithWhichTheItemIsPassedInTheOrderOfDates() {
        var earlier = invoice(400).on(BEFORE).entry();
        var later = invoice(101).on(AFTER).entry();
        assertThat(judge(later, earlier)).containsEntry(earlier.id(), Set.of()).containsEntry(later.id(), Set.of(Finding.OVER_ITEM));
    }

    @Test
    void withinADayTheOrderIsThatOfRecording() {
        var first = invoice(400).recordedAt(VoucherFixture.RECORDED).entry();
        var second = invoice(101).recordedAt(VoucherFixture.RECORDED.plusSeconds(1)).entry();
        assertThat(judge(second, first)).containsEntry(first.id(), Set.of()).containsEntry(second.id(), Set.of(Finding.OVER_ITEM));
    }

    @Test
    void anItemWithoutBudgetIsOverWithItsFirstPeso() {
        var expense = invoice(1).charging(line(UUID.randomUUID(), 1)).entry();
        assertThat(judge(expense).get(expense.id())).containsExactly(Finding.OVER_ITEM);
    }

    @Test
    void aJournalMendsTheItemThatWasPassedWhateverItsDate() {
        var expense = invoice(600).entry();
        assertThat(judge(expense, journal(100).on(BEFORE).entry()).get(expense.id())).isEmpty();
        assertThat(judge(expense, journal(100).on(AFTER).entry()).get(expense.id())).isEmpty();
        assertThat(judge(expense, journal(99).on(AFTER).entry()).get(expense.id())).containsExactly(Finding.OVER_ITEM);
    }

    @Test
    void anItemThatIsPassedAgainAfterItWasMendedFindsTheNewExpenseOnly() {
        var mended = invoice(600).on(BEFORE).entry();
        var journal = journal(100).entry();
        var again = invoice(1).on(AFTER).entry();
        assertThat(judge(mended, journal, again)).containsEntry(mended.id(), Set.of()).containsEntry(again.id(), Set.of(Finding.OVER_ITEM));
    }

    @Test
    void aJournalThatGivesMoreThanAnItemHoldsIsFound() {
        var journal = journal(10_001).entry();
        assertThat(judge(journal).get(journal.id())).containsExactly(Finding.OVER_ITEM);
    }

    @Test
    void findsTheExpenseThatPassesTheTransferredMoney() {
        var money = income(300).on(FIRST).entry();
        var within = invoice(300).on(BEFORE).entry();
        var beyond = invoice(1).on(DAY).entry();
        assertThat(RULES.judge(java.util.List.of(money, within, beyond))).containsEntry(within.id(), Set.of())
                .containsEntry(beyond.id(), Set.of(Finding.BEYOND_TRANSFERRED));
    }

    @Test
    void aTransferThatArrivesLaterMendsIt() {
        var beyond = invoice(301).entry();
        assertThat(RULES.judge(java.util.List.of(beyond, income(300).on(AFTER).entry())).get(beyond.id()))
                .containsExactly(Finding.BEYOND_TRANSFERRED);
        assertThat(RULES.judge(java.util.List.of(beyond, income(301).on(AFTER).entry())).get(beyond.id())).isEmpty();
    }

    @Test
    void repaidMoneyCannotBeSpentAgain() {
        var expense = invoice(300).entry();
        var entries = java.util.List.of(income(300).on(FIRST).entry(), repayment(1).on(BEFORE).entry(), expense);
        assertThat(RULES.judge(entries).get(expense.id())).containsExactly(Finding.BEYOND_TRANSFERRED);
    }

    @Test
    void anAgreementMayAllowReimbursement() {
        var beyond = invoice(300).entry();
        assertThat(rules(true).judge(java.util.List.of(beyond)).get(beyond.id())).isEmpty();
    }

    @Test
    void everyFindingHasItsBlocker() {
        for (var finding : Finding.values()) {
            if (finding.isBlocking()) {
                assertThat(new Blocker(finding, invoice(1).recorded()).code().name()).isEqualTo(finding.name());
            }
        }
    }
}
