package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** A document of a voucher, for whoever may see the voucher: the owner's rule decides, no document is read by hash alone. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadVoucherEvidence {

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID agreementId, UUID voucherId, String sha256) {
        var voucher = readVouchers.one(agreementId, voucherId);
        var evidence = voucher.evidence().stream().filter(e -> e.sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new NotFound("evidence.not-found", ""));
        return files.open(sha256, voucher.folio() + "-" + evidence.role().name().toLowerCase(Locale.ROOT));
    }
}
