package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.PayableVoucher;
import cl.vertiente.improvement.domain.ProbablePayment;
import cl.vertiente.improvement.domain.VoucherShare;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The expenses that may pay what was ordered and is not paid: of the same supplier, on the same line of the budget, since the day of the
 * order, and with something left that names no improvement. While nobody says so they count beside the order.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST}, readOnly = true)
public class ReadProbablePayments {

    @Inject
    private ImprovementLists lists;

    @Inject
    private Improvements improvements;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private CurrentCaller caller;

    /** The latest first; none when nothing is owed. */
    public List<ProbablePayment> of(UUID id) {
        var improvement = hand.read(id);
        var view = desk.view(id);
        var owed = view.costs().committed();
        if (!owed.isPositive()) {
            return List.of();
        }
        var supplier = improvement.fulfilment().order().supplier().taxId().value();
        var ordered = orderedOn(view);
        return lists.payable(caller.required(), improvement.agreementId(), improvement.budgetLineId()).stream()
                .filter(voucher -> voucher.payee().equals(supplier) && !voucher.paidOn().isBefore(ordered))
                .map(voucher -> probable(voucher, improvement, owed)).filter(one -> one.amount().isPositive()).toList();
    }

    private static LocalDate orderedOn(ImprovementView view) {
        return view.steps().stream().filter(step -> step.verb() == ImprovementVerb.ORDER).map(ImprovementView.Step::on).findFirst()
                .orElseThrow();
    }

    private ProbablePayment probable(PayableVoucher voucher, Improvement improvement, Pesos owed) {
        var left = VoucherShare.left(improvement.waterSystemId(), improvements.paidBy(voucher.voucherId(), improvement.budgetLineId()),
                voucher.shares());
        return new ProbablePayment(voucher.voucherId(), voucher.folio(), voucher.paidOn(), voucher.charged(),
                left.exceeds(owed) ? owed : left);
    }
}
