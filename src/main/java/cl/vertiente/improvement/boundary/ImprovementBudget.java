package cl.vertiente.improvement.boundary;

import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.StepFacts;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.domain.BudgetStanding;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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

    @Inject
    private LegalLimits limits;

    @Inject
    private Clock clock;

    /** Whether goods and works are bought with lines of a category today; how much of them is data. */
    boolean buys(ExpenseCategory category) {
        return share(category).value().signum() > 0;
    }

    /** Who says so. */
    String source(ExpenseCategory category) {
        return share(category).source();
    }

    private LegalLimit share(ExpenseCategory category) {
        return limits.at(switch (category) {
            case OPERATION -> LegalLimit.Code.GOODS_OF_OPERATION;
            case PERSONNEL -> LegalLimit.Code.GOODS_OF_PERSONNEL;
            case INVESTMENT -> LegalLimit.Code.GOODS_OF_INVESTMENT;
        }, Chile.today(clock));
    }

    /** What improvements may still take of a line: what is free of it, within the part of it that buys goods. */
    Pesos free(BudgetExecution line) {
        var part = share(line.category()).shareOf(line.approved()).minus(line.rendered()).minus(line.committed());
        return part.exceeds(line.available()) ? line.available() : part;
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

    /** Where the line of an improvement stands now. */
    BudgetExecution standing(Improvement improvement) {
        return standing.now(improvement.agreementId()).stream().filter(line -> line.id().equals(improvement.budgetLineId())).findFirst()
                .orElseThrow();
    }

    /** The same before a step that needs money of it; empty when the step needs none. */
    Optional<BudgetExecution> before(Improvement improvement, ImprovementVerb verb) {
        return verb == ImprovementVerb.APPROVE || verb == ImprovementVerb.ORDER ? Optional.of(standing(improvement)) : Optional.empty();
    }

    /**
     * What is approved or ordered fits into what is free of the line.
     *
     * @param line as it stood before the step
     * @throws StateForbids when it does not, or when that line buys nothing
     */
    void require(BudgetExecution line, Improvement improvement, StepFacts facts) {
        var part = share(line.category());
        if (part.value().signum() == 0) {
            throw new StateForbids("improvement.line.people", "", line.item(), part.source());
        }
        var asked = facts.order() == null ? improvement.plannedCost() : facts.order().cost();
        var free = free(line);
        if (asked.exceeds(free)) {
            throw new StateForbids(free.equals(line.available()) ? "improvement.line.over" : "improvement.line.share",
                    facts.order() == null ? "" : "/order/cost", line.item(), free, asked, line.approved(), line.rendered(),
                    line.committed(), part.value(), part.source());
        }
    }
}
