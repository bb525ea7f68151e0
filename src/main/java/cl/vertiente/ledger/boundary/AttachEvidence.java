package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.Documents;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherEvidence;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Adds a document to a voucher: the way out when one was missing, and the answer to most observations. */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class AttachEvidence {

    @Inject
    private OpenLedger ledger;

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

    public VoucherView attach(UUID agreementId, UUID voucherId, VoucherRequest.EvidenceRequest request) {
        var agreement = ledger.of(agreementId);
        var voucher = ledger.voucher(agreement, voucherId);
        if (vouchers.proves(voucher.id(), request.sha256())) {
            audit.unchanged();
            return views.one(agreement, voucher.id(), caller.required());
        }
        if (documents.broughtBy(caller.required().id(), List.of(request.sha256())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256", request.sha256().substring(0, 8));
        }
        var by = caller.required().id();
        vouchers.add(new VoucherEvidence(voucher.id(), request.sha256(), request.roleOrDocument(), clock.instant(), by));
        audit.changed(Voucher.class, voucher.id(), null, request);
        return views.one(agreement, voucher.id(), caller.required());
    }
}
