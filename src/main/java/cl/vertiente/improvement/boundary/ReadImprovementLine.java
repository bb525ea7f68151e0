package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.LineStanding;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says whether the line of an improvement holds all that was approved of it and not ordered. Every voucher counts, sent or not. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.ANALYST, Role.AUDITOR}, readOnly = true)
public class ReadImprovementLine {

    @Inject
    private ImprovementBudget budget;

    @Inject
    private Improvements improvements;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private Messages messages;

    /** @throws cl.vertiente.shared.NotFound when the improvement is unknown, or of another region */
    public LineStanding of(UUID id) {
        var improvement = hand.read(id);
        var line = budget.standing(improvement);
        var free = budget.free(line);
        var others = improvements.awaitingOrder(line.id()).stream().filter(other -> !other.id().equals(id)).toList();
        var asked = Pesos.sum(others.stream().map(Improvement::plannedCost).toList());
        if (improvement.state() == ImprovementState.PROPOSED || improvement.state() == ImprovementState.APPROVED) {
            asked = asked.plus(improvement.plannedCost());
        }
        var lacking = asked.exceeds(free) ? asked.minus(free) : Pesos.ZERO;
        return new LineStanding(line.id(), line.item(), free, others.size(), asked, lacking,
                lacking.isZero() ? null : messages.get("improvement.line.awaiting", line.item(), free, asked, lacking));
    }
}
