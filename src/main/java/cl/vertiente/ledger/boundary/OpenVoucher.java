package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The sheet of one voucher. Whoever is shown the whole RUT of a natural person there leaves a line in the audit trail. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL})
public class OpenVoucher {

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private VoucherViews views;

    @Inject
    private AuditTrail audit;

    public VoucherView one(UUID agreementId, UUID voucherId) {
        var voucher = readVouchers.one(agreementId, voucherId);
        if (views.disclosesPerson(voucher)) {
            audit.read(Voucher.class, voucherId);
        } else {
            audit.unchanged();
        }
        return voucher;
    }
}
