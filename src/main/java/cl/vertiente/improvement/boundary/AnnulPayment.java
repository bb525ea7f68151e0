package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementPayment;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.PaymentAnnulment;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/** Says that a payment was put to an improvement by error: it stays to be seen and counts no more. The same again changes nothing. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ANALYST})
public class AnnulPayment {

    @Inject
    private Improvements improvements;

    @Inject
    private Vouchers vouchers;

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

    /** Why. */
    public record Request(@Size(max = 300) String reason) {
    }

    public ImprovementView annul(UUID id, UUID paymentId, Request request) {
        vouchers.lock(hand.read(id).agreementId());
        var payment = improvements.payment(paymentId).filter(found -> found.improvementId().equals(id))
                .orElseThrow(() -> new NotFound("improvement.payment.not-found", ""));
        var reason = ImprovementRequest.text(request.reason());
        if (reason == null) {
            throw new Invalid("improvement.payment.annul-reason", "/reason");
        }
        var known = improvements.annulmentOf(paymentId);
        if (known.isPresent()) {
            if (!known.get().reason().equals(reason)) {
                throw new StateForbids("improvement.payment.annulled-already", "");
            }
            audit.unchanged();
            return desk.view(id);
        }
        improvements.add(new PaymentAnnulment(paymentId, reason, clock.instant(), caller.required().id()));
        audit.changed(ImprovementPayment.class, paymentId, payment.said(), null);
        return desk.view(id);
    }
}
