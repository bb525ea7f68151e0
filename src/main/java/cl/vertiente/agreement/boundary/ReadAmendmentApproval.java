package cl.vertiente.agreement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;

/** The written approval of an amendment, for whoever may see the agreement and its money. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadAmendmentApproval {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    /** @param name what the file is called outside */
    public record Content(String mediaType, Path path, String name) {
    }

    public Content read(UUID agreementId, UUID amendmentId) {
        var agreement = readAgreements.one(agreementId);
        var amendment = agreement.amendments().stream().filter(a -> a.id().equals(amendmentId) && a.approval() != null).findFirst()
                .orElseThrow(() -> new NotFound("agreement.amendment.not-found", ""));
        var document = documents.find(amendment.approval()).orElseThrow(() -> new NotFound("agreement.amendment.not-found", ""));
        return new Content(document.mediaType(), files.path(document.sha256()),
                agreement.code() + "-modificacion-" + amendment.number() + "." + document.kind().extension());
    }
}
