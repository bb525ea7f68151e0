package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where every change of a ledger begins: one writer at a time for each agreement, and only within the caller's scope. */
@ApplicationScoped
public class OpenLedger {

    @Inject
    private Agreements agreements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private CurrentCaller caller;

    /**
     * Holds the agreement's ledger until the end of the transaction. Before anything of it is read: what was read earlier
     * may be old by the time the lock is granted.
     *
     * @throws NotFound when there is no such agreement for this caller
     * @throws StateForbids while it is a draft, or its act was not fully processed
     */
    public Agreement of(UUID agreementId) {
        vouchers.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        if (!agreement.hasStarted()) {
            throw new StateForbids("ledger.agreement.not-started", "", agreement.code());
        }
        return agreement;
    }

    /** @throws NotFound when the voucher is unknown or another agreement's */
    public Voucher voucher(Agreement agreement, UUID voucherId) {
        return vouchers.find(voucherId).filter(voucher -> voucher.agreementId().equals(agreement.id()))
                .orElseThrow(() -> new NotFound("ledger.voucher.not-found", ""));
    }
}
