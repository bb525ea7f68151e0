package cl.vertiente.agreement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The written approval of an amendment, for whoever may see the agreement and its money. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadAmendmentApproval {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID agreementId, UUID amendmentId) {
        var agreement = readAgreements.one(agreementId);
        var amendment = agreement.amendments().stream().filter(known -> known.id().equals(amendmentId)).findFirst()
                .orElseThrow(() -> new NotFound("agreement.amendment.not-found", ""));
        return files.open(amendment.approval(), agreement.code() + "-modificacion-" + amendment.number());
    }
}
