package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.ledger.domain.MonthFigures.Movement;
import cl.vertiente.shared.Pesos;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The identities of the monthly report hold whatever moved, and the worked months of Biobío come out to the peso. */
class MonthFiguresTest {

    private static Movement income(long amount) {
        return new Movement(VoucherKind.INCOME, null, Pesos.of(amount));
    }

    private static Movement expense(ExpenseCategory category, long amount) {
        return new Movement(VoucherKind.EXPENSE, category, Pesos.of(amount));
    }

    private static Movement journal(ExpenseCategory category, long amount) {
        return new Movement(VoucherKind.JOURNAL, category, Pesos.of(amount));
    }

    private static MonthFigures figures(long... letters) {
        return new MonthFigures(Pesos.of(letters[0]), Pesos.of(letters[1]), Pesos.of(letters[2]), Pesos.of(letters[3]),
                Pesos.of(letters[4]), Pesos.of(letters[5]));
    }

    @Test
    void theWorkedMonthsOfBiobioComeOut() {
        var first = MonthFigures.of(Pesos.ZERO, List.of(income(271_671_900), expense(ExpenseCategory.OPERATION, 4_180_350),
                expense(ExpenseCategory.PERSONNEL, 18_500_000)));
        assertThat(first).isEqualTo(figures(0, 271_671_900, 4_180_350, 18_500_000, 0, 0));
        assertThat(first.toRender()).isEqualTo(Pesos.of(271_671_900));
        assertThat(first.totalRendered()).isEqualTo(Pesos.of(22_680_350));
        assertThat(first.closing()).isEqualTo(Pesos.of(248_991_550));

        var second = MonthFigures.of(first.closing(), List.of());
        assertThat(second.totalRendered()).isEqualTo(Pesos.ZERO);
        assertThat(second.closing()).isEqualTo(Pesos.of(248_991_550));

        var third = MonthFigures.of(second.closing(), List.of(expense(ExpenseCategory.OPERATION, 6_020_000),
                expense(ExpenseCategory.PERSONNEL, 18_500_000), expense(ExpenseCategory.INVESTMENT, 12_345_678),
                journal(ExpenseCategory.OPERATION, -1_000_000), journal(ExpenseCategory.PERSONNEL, 1_000_000)));
        assertThat(third).isEqualTo(figures(248_991_550, 0, 5_020_000, 19_500_000, 12_345_678, 0));
        assertThat(third.totalRendered()).isEqualTo(Pesos.of(36_865_678));
        assertThat(third.closing()).isEqualTo(Pesos.of(212_125_872));
    }

    @Test
    void aRepaymentIsALineOfItsOwnAndNoExpense() {
        var month = MonthFigures.of(Pesos.of(1_000), List.of(new Movement(VoucherKind.REPAYMENT, null, Pesos.of(300))));
        assertThat(month).isEqualTo(figures(1_000, 0, 0, 0, 0, 300));
        assertThat(month.totalRendered()).isEqualTo(Pesos.ZERO);
        assertThat(month.closing()).isEqualTo(Pesos.of(700));
    }

    @Property
    void theLettersAddUp(@ForAll("amounts") long opening, @ForAll("months") List<Movement> movements) {
        var month = MonthFigures.of(Pesos.of(opening), movements);
        long received = sum(movements, VoucherKind.INCOME);
        long repaid = sum(movements, VoucherKind.REPAYMENT);
        long spent = sum(movements, VoucherKind.EXPENSE) + sum(movements, VoucherKind.JOURNAL);
        assertThat(month.toRender().amount()).as("c = a + b").isEqualTo(opening + received);
        assertThat(month.totalRendered()).as("g = d + e + f")
                .isEqualTo(month.operation().plus(month.personnel()).plus(month.investment())).isEqualTo(Pesos.of(spent));
        assertThat(month.closing().amount()).as("h = c - g - r").isEqualTo(opening + received - spent - repaid);
        for (var category : ExpenseCategory.values()) {
            assertThat(of(month, category).amount()).as(category.name()).isEqualTo(movements.stream()
                    .filter(m -> m.category() == category).mapToLong(m -> m.amount().amount()).sum());
        }
    }

    @Property
    void whatIsLeftOfAMonthOpensTheNextOverAnyNumberOfMonths(@ForAll("years") List<List<Movement>> year) {
        var opening = Pesos.ZERO;
        for (var movements : year) {
            var month = MonthFigures.of(opening, movements);
            assertThat(month.opening()).isEqualTo(opening);
            opening = month.closing();
        }
        var whole = MonthFigures.of(Pesos.ZERO, year.stream().flatMap(List::stream).toList());
        assertThat(opening).as("the last h is that of all movements in one month").isEqualTo(whole.closing());
    }

    @Property
    void aJournalMovesACategoryAndLeavesTheSum(@ForAll("months") List<Movement> movements, @ForAll("amounts") long moved,
            @ForAll ExpenseCategory from, @ForAll ExpenseCategory to) {
        var before = MonthFigures.of(Pesos.ZERO, movements);
        var with = new ArrayList<>(movements);
        with.add(journal(from, -moved));
        with.add(journal(to, moved));
        var after = MonthFigures.of(Pesos.ZERO, with);
        assertThat(after.totalRendered()).isEqualTo(before.totalRendered());
        assertThat(after.closing()).isEqualTo(before.closing());
        if (from != to) {
            assertThat(of(after, from)).isEqualTo(of(before, from).minus(Pesos.of(moved)));
            assertThat(of(after, to)).isEqualTo(of(before, to).plus(Pesos.of(moved)));
        }
    }

    @Property
    void aReversalUndoesAnEntry(@ForAll("months") List<Movement> movements, @ForAll("vouchers") Voucher voucher) {
        var categories = MonthDraftTest.CATEGORIES;
        var with = new ArrayList<>(movements);
        with.addAll(MonthDraft.movements(voucher, 1, categories));
        assertThat(MonthFigures.of(Pesos.ZERO, with)).isNotEqualTo(MonthFigures.of(Pesos.ZERO, movements));
        with.addAll(MonthDraft.movements(voucher, -1, categories));
        assertThat(MonthFigures.of(Pesos.ZERO, with)).isEqualTo(MonthFigures.of(Pesos.ZERO, movements));
    }

    private static Pesos of(MonthFigures month, ExpenseCategory category) {
        return switch (category) {
            case OPERATION -> month.operation();
            case PERSONNEL -> month.personnel();
            case INVESTMENT -> month.investment();
        };
    }

    private static long sum(List<Movement> movements, VoucherKind kind) {
        return movements.stream().filter(m -> m.kind() == kind).mapToLong(m -> m.amount().amount()).sum();
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(1, 500_000_000);
    }

    @Provide
    Arbitrary<List<Movement>> months() {
        var signed = Arbitraries.longs().between(-500_000_000, 500_000_000);
        var free = Combinators.combine(Arbitraries.of(VoucherKind.INCOME, VoucherKind.REPAYMENT), signed)
                .as((kind, amount) -> new Movement(kind, null, Pesos.of(amount)));
        var charged = Combinators.combine(Arbitraries.of(VoucherKind.EXPENSE, VoucherKind.JOURNAL), Arbitraries.of(ExpenseCategory.class),
                signed).as((kind, category, amount) -> new Movement(kind, category, Pesos.of(amount)));
        return Arbitraries.oneOf(free, charged).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<Movement>>> years() {
        return months().list().ofMaxSize(24);
    }

    @Provide
    Arbitrary<Voucher> vouchers() {
        return amounts().flatMap(amount -> Arbitraries.of(VoucherFixture.invoice(amount).recorded(),
                VoucherFixture.income(amount).recorded(), VoucherFixture.repayment(amount).recorded(),
                VoucherFixture.journal(amount).recorded()));
    }
}
