package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Annuls a voucher with a reason; it stays readable, and what was rendered of it is taken back in the next month. */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class AnnulVoucher {

    @Inject
    private OpenLedger ledger;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public VoucherView annul(UUID agreementId, UUID voucherId, String reason) {
        var agreement = ledger.of(agreementId);
        var voucher = ledger.voucher(agreement, voucherId);
        precondition.check(views.one(agreement, voucherId, caller.required()));
        if (reason == null || reason.isBlank()) {
            throw new Invalid("shared.required", "/reason");
        }
        if (vouchers.isCorrected(voucherId)) {
            throw new StateForbids("ledger.voucher.corrected", "", voucher.folio());
        }
        var before = views.one(agreement, voucherId, caller.required());
        voucher.annul(reason.strip(), clock.instant(), caller.required().id());
        var after = views.one(agreement, voucherId, caller.required());
        audit.changed(Voucher.class, voucherId, before, after);
        return after;
    }
}
