package cl.vertiente.improvement.boundary;

import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.StepFacts;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.domain.BudgetStanding;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of the budget that buy improvements, and whether one of them holds what is to be approved or ordered. */
@ApplicationScoped
class ImprovementBudget {

    @Inject
    private BudgetStanding standing;

    @Inject
    private Agreements agreements;

    /** With people nothing is bought: goods and works are charged to operation or investment. */
    static boolean buys(ExpenseCategory category) {
        return category != ExpenseCategory.PERSONNEL;
    }

    /** The line of this identifier among those of the component; empty when the agreement has none. */
    Optional<BudgetLine> line(UUID agreementId, UUID lineId) {
        return agreements.budgetOf(agreementId).stream().filter(line -> line.component() == Component.IMPROVEMENT
                && line.id().equals(lineId)).findFirst();
    }

    /** Those from which an improvement may be bought, with what is free of them. */
    List<BudgetExecution> choices(UUID agreementId) {
        return standing.now(agreementId).stream().filter(line -> line.component() == Component.IMPROVEMENT && buys(line.category()))
                .toList();
    }

    /** Where its line stands before a step that needs money of it; empty when the step needs none. */
    Optional<BudgetExecution> before(Improvement improvement, ImprovementVerb verb) {
        return verb == ImprovementVerb.APPROVE || verb == ImprovementVerb.ORDER
                ? standing.now(improvement.agreementId()).stream().filter(line -> line.id().equals(improvement.budgetLineId())).findFirst()
                : Optional.empty();
    }

    /**
     * What is approved or ordered fits into what is free of the line.
     *
     * @param line as it stood before the step
     * @throws StateForbids when it does not, or when that line buys nothing
     */
    static void require(BudgetExecution line, Improvement improvement, StepFacts facts) {
        if (!buys(line.category())) {
            throw new StateForbids("improvement.line.people", "", line.item());
        }
        var asked = facts.order() == null ? improvement.plannedCost() : facts.order().cost();
        if (asked.exceeds(line.available())) {
            throw new StateForbids("improvement.line.over", facts.order() == null ? "" : "/order/cost", line.item(), line.available(),
                    asked, line.approved(), line.rendered(), line.committed());
        }
    }
}
