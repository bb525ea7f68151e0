package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementPayment;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.VoucherShare;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.MoneyRules;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says what part of a voucher pays an improvement: never more than what the voucher charges to its line of the budget for its committee,
 * and never by a voucher with which that line goes over what it was approved for. The same again changes nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ANALYST})
public class RecordPayment {

    @Inject
    private Improvements improvements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Agreements agreements;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param amount whole pesos of the voucher that pay this improvement */
    public record Request(@NotNull UUID voucherId, @NotNull @Positive @Max(Pesos.LIMIT) Long amount) {
    }

    /** @param created false when it was there */
    public record Recorded(ImprovementView improvement, boolean created) {
    }

    public Recorded record(UUID id, UUID paymentId, Request request) {
        var improvement = hand.read(id);
        vouchers.lock(improvement.agreementId());
        var said = new ImprovementPayment.Said(request.voucherId(), Pesos.of(request.amount()));
        var known = improvements.payment(paymentId);
        if (known.isPresent()) {
            if (!known.get().improvementId().equals(id) || !known.get().said().equals(said)) {
                throw new StateForbids("improvement.payment.id-taken", "");
            }
            audit.unchanged();
            return new Recorded(desk.view(id), false);
        }
        if (improvement.fulfilment().order() == null) {
            throw new StateForbids("improvement.payment.not-ordered", "");
        }
        check(improvement, said);
        improvements.add(new ImprovementPayment(paymentId, id, said, clock.instant(), caller.required().id()));
        audit.changed(ImprovementPayment.class, paymentId, null, said);
        return new Recorded(desk.view(id), true);
    }

    private void check(Improvement improvement, ImprovementPayment.Said said) {
        var voucher = vouchers.find(said.voucherId()).filter(found -> found.agreementId().equals(improvement.agreementId())
                        && found.kind() == VoucherKind.EXPENSE && !found.isAnnulled() && !vouchers.isCorrected(found.id()))
                .orElseThrow(() -> new Invalid("improvement.payment.voucher", "/voucherId"));
        var charged = voucher.lines().stream().filter(line -> line.budgetLineId().equals(improvement.budgetLineId()))
                .map(line -> new VoucherShare(line.waterSystemId(), line.amount())).toList();
        if (charged.isEmpty()) {
            throw new Invalid("improvement.payment.line", "/voucherId", voucher.folio());
        }
        var paid = improvements.paidBy(voucher.id(), improvement.budgetLineId());
        if (said.amount().exceeds(VoucherShare.left(improvement.waterSystemId(), paid, charged))) {
            throw new Invalid("improvement.payment.more", "/amount", voucher.folio());
        }
        if (findings(improvement.agreementId(), voucher).contains(Finding.OVER_ITEM)) {
            throw new StateForbids("improvement.payment.over-line", "/voucherId", voucher.folio());
        }
    }

    private Set<Finding> findings(UUID agreementId, Voucher voucher) {
        var agreement = agreements.find(agreementId).orElseThrow();
        var approved = agreements.budgetOf(agreementId).stream().collect(Collectors.toMap(BudgetLine::id, BudgetLine::approved));
        return new MoneyRules(agreement.firstAllowedExpense(), agreement.endOn(), agreement.reimbursementAllowed(), approved)
                .judge(vouchers.entries(agreementId)).get(voucher.id());
    }
}
