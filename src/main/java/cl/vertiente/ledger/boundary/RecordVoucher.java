package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.evidence.Documents;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherEvidence;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;

/**
 * Records a voucher, once. The client makes its identifier: the same request again is answered the same and leaves
 * nothing more; another request under the identifier is refused. What is wrong in itself is refused; what is wrong
 * against the rules of the money is stored and comes back with its findings.
 */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class RecordVoucher {

    @Inject
    private OpenLedger ledger;

    @Inject
    private VoucherDesk desk;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Documents documents;

    @Inject
    private VoucherViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition */
    public record Recorded(VoucherView voucher, boolean created) {
    }

    public Recorded record(UUID agreementId, UUID voucherId, VoucherRequest request) {
        var agreement = ledger.of(agreementId);
        var known = vouchers.find(voucherId);
        if (known.isPresent()) {
            return repeated(agreement, known.get(), request);
        }
        desk.enter(desk.terms(agreement), voucherId, request);
        attach(agreementId, voucherId, request);
        var view = views.one(agreement, voucherId, caller.required());
        audit.changed(Voucher.class, voucherId, null, view);
        return new Recorded(view, true);
    }

    private Recorded repeated(Agreement agreement, Voucher known, VoucherRequest request) {
        if (!known.agreementId().equals(agreement.id()) || !known.wasAsked(request.fingerprint())) {
            throw new StateForbids("ledger.voucher.id-taken", "");
        }
        audit.unchanged();
        return new Recorded(views.one(agreement, known.id(), caller.required()), false);
    }

    private void attach(UUID agreementId, UUID voucherId, VoucherRequest request) {
        var asked = request.evidenceOrNone();
        var brought = new HashSet<>(documents.broughtBy(caller.required().id(),
                asked.stream().map(VoucherRequest.EvidenceRequest::sha256).toList()));
        for (int i = 0; i < asked.size(); i++) {
            var sha256 = asked.get(i).sha256();
            if (!brought.contains(sha256) && !vouchers.isAttached(agreementId, sha256)) {
                throw new Invalid("evidence.unknown", "/evidence/" + i + "/sha256", sha256.substring(0, 8));
            }
        }
        asked.stream().map(e -> new VoucherRequest.EvidenceRequest(e.sha256(), e.roleOrDocument())).distinct()
                .forEach(e -> vouchers.add(new VoucherEvidence(voucherId, e.sha256(), e.role(), clock.instant(), caller.required().id())));
    }
}
