package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Pesos;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A budget added up by component, by category and as a whole. */
public record BudgetSummary(List<BudgetExecution> lines, List<Sum> byComponent, List<Sum> byCategory, Sum total) {

    /** @param code of the component or category, null for the whole */
    public record Sum(Enum<?> code, Pesos approved, Pesos committed, Pesos rendered, Pesos available) {
    }

    public static BudgetSummary of(List<BudgetExecution> lines) {
        return new BudgetSummary(lines, sums(lines, Component.values(), BudgetExecution::component),
                sums(lines, ExpenseCategory.values(), BudgetExecution::category), sum(null, lines, line -> true));
    }

    private static List<Sum> sums(List<BudgetExecution> lines, Enum<?>[] codes, Function<BudgetExecution, Enum<?>> of) {
        return Arrays.stream(codes).filter(code -> lines.stream().anyMatch(line -> of.apply(line) == code))
                .map(code -> sum(code, lines, line -> of.apply(line) == code)).toList();
    }

    private static Sum sum(Enum<?> code, List<BudgetExecution> lines, Predicate<BudgetExecution> which) {
        var chosen = lines.stream().filter(which).toList();
        return new Sum(code, add(chosen, BudgetExecution::approved), add(chosen, BudgetExecution::committed),
                add(chosen, BudgetExecution::rendered), add(chosen, BudgetExecution::available));
    }

    private static Pesos add(List<BudgetExecution> lines, Function<BudgetExecution, Pesos> amount) {
        return Pesos.sum(lines.stream().map(amount).toList());
    }

    public Sum administration() {
        return byComponent.stream().filter(sum -> sum.code() == Component.ADMINISTRATION).findFirst()
                .orElse(new Sum(Component.ADMINISTRATION, Pesos.ZERO, Pesos.ZERO, Pesos.ZERO, Pesos.ZERO));
    }
}
