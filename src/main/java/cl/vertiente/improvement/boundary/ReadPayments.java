package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.PaymentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What was paid of an improvement, voucher by voucher; the regional government sees the vouchers that were sent to it. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadPayments {

    @Inject
    private ImprovementLists lists;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private CurrentCaller caller;

    /** As they were recorded. @param inForce leave out what does not count */
    public List<PaymentView> of(UUID improvementId, boolean inForce) {
        hand.read(improvementId);
        return lists.payments(caller.required(), improvementId).stream().filter(payment -> !inForce || payment.inForce()).toList();
    }
}
