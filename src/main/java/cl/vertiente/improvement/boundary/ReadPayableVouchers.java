package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The vouchers that may pay an improvement: expenses in force that charge to its line of the budget, the latest first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST}, readOnly = true)
public class ReadPayableVouchers {

    @Inject
    private ImprovementLists lists;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private CurrentCaller caller;

    /** @param label folio, day and what it charges to the line */
    public record Payable(UUID id, String label) {
    }

    public List<Payable> of(UUID improvementId) {
        var improvement = hand.read(improvementId);
        return lists.payable(caller.required(), improvement.agreementId(), improvement.budgetLineId()).stream()
                .map(one -> new Payable(one.voucherId(), one.folio() + " · " + Show.date(one.paidOn()) + " · " + one.charged())).toList();
    }
}
