package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a month that is being prepared will hold. Vouchers paid in the month enter by themselves unless the analyst
 * leaves them for later; those of closed months enter late, with a reason; what was rendered and then corrected or
 * annulled is taken back, and its correction enters with it, in the first open month.
 *
 * @param firstOpen every earlier month of the agreement was submitted or sent
 */
public record MonthDraft(Period period, boolean firstOpen, Collection<RendicionChoice> choices) {

    /**
     * One voucher in the month. A candidate that waits has no place in it yet.
     *
     * @param chosen is here, or waits, by a choice that may be taken back
     */
    public record Item(Voucher voucher, int sign, boolean late, String lateReason, boolean waits, boolean chosen) {

        public List<MonthFigures.Movement> movements(Map<UUID, ExpenseCategory> categories) {
            return MonthDraft.movements(voucher, sign, categories);
        }
    }

    /** @param corrected the voucher that another one corrects, by identifier; null when it corrects none */
    public List<Item> items(List<Voucher> notRendered, List<Voucher> toTakeBack, UnaryOperator<UUID> corrected) {
        var chosen = choices.stream().collect(Collectors.toMap(RendicionChoice::voucherId, Function.identity(), (a, b) -> b));
        var items = new ArrayList<Item>();
        var takenBack = toTakeBack.stream().map(Voucher::id).collect(Collectors.toSet());
        if (firstOpen) {
            toTakeBack.forEach(voucher -> items.add(new Item(voucher, -1, true, voucher.folio(), false, false)));
        }
        for (var voucher : notRendered) {
            var choice = chosen.get(voucher.id());
            if (period.contains(voucher.date())) {
                var waits = choice != null && choice.choice() == RendicionChoice.Choice.LEAVE_OUT;
                items.add(new Item(voucher, 1, false, null, waits, waits));
            } else if (firstOpen && Period.of(voucher.date()).isBefore(period)) {
                if (replaces(voucher, takenBack, corrected)) {
                    items.add(new Item(voucher, 1, true, voucher.facts().correctionReason(), false, false));
                } else {
                    var included = choice != null && choice.choice() == RendicionChoice.Choice.INCLUDE_LATE;
                    items.add(new Item(voucher, 1, true, included ? choice.reason() : null, !included, included));
                }
            }
        }
        return items;
    }

    /** Whether it stands for one that is taken back, be it over several corrections. */
    private static boolean replaces(Voucher voucher, Set<UUID> takenBack, UnaryOperator<UUID> corrected) {
        for (var id = voucher.facts().corrects(); id != null; id = corrected.apply(id)) {
            if (takenBack.contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** What a voucher moves, by category; a reversal moves it back. */
    public static List<MonthFigures.Movement> movements(Voucher voucher, int sign, Map<UUID, ExpenseCategory> categories) {
        return switch (voucher.kind()) {
            case INCOME, REPAYMENT -> List.of(new MonthFigures.Movement(voucher.kind(), null,
                    sign > 0 ? voucher.amount() : voucher.amount().negated()));
            case EXPENSE, JOURNAL -> voucher.lines().stream().map(line -> new MonthFigures.Movement(voucher.kind(),
                    categories.get(line.budgetLineId()), sign > 0 ? line.amount() : line.amount().negated())).toList();
        };
    }
}
