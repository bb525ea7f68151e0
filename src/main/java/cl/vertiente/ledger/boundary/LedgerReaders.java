package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.VoucherView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a reader of a ledger may see of it: the regional government only what stands in renderings sent to it. */
@ApplicationScoped
public class LedgerReaders {

    @Inject
    private Agreements agreements;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private CurrentCaller caller;

    public Caller caller() {
        return caller.required();
    }

    public Agreement agreement(UUID id) {
        return agreements.visibleTo(caller.required(), id);
    }

    /** Keys of the renderings that were sent. */
    public Set<String> sentKeys(UUID agreementId) {
        return rendiciones.of(agreementId).stream().filter(r -> r.state().isSent()).map(Rendicion::key).map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** Vouchers that stand in a sent rendering, be it as an entry, taken back, or in a regularisation. */
    public Set<UUID> sentVouchers(UUID agreementId) {
        return sentVouchers(agreementId, Instant.MAX);
    }

    /** The same, of renderings sent up to an instant. */
    public Set<UUID> sentVouchers(UUID agreementId, Instant until) {
        return rendiciones.sentVouchers(agreementId, until);
    }

    public boolean maySee(VoucherView voucher) {
        return !caller().isGore() || sentVouchers(voucher.agreementId()).contains(voucher.id());
    }
}
