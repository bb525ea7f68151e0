package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;

/** A document of a voucher, for whoever may see the voucher: the owner's rule decides, no document is read by hash alone. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadVoucherEvidence {

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    /** @param name what the file is called outside: folio and role, nothing personal */
    public record Content(String mediaType, Path path, String name) {
    }

    public Content read(UUID agreementId, UUID voucherId, String sha256) {
        var voucher = readVouchers.one(agreementId, voucherId);
        var evidence = voucher.evidence().stream().filter(e -> e.sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new NotFound("ledger.evidence.not-found", ""));
        var document = documents.find(sha256).orElseThrow(() -> new NotFound("ledger.evidence.not-found", ""));
        var name = voucher.folio() + "-" + evidence.role().name().toLowerCase(java.util.Locale.ROOT) + "." + document.kind().extension();
        return new Content(document.mediaType(), files.path(sha256), name);
    }
}
