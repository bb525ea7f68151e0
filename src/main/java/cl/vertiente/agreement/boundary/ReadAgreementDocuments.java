package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AgreementTransition;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The documents by which an instalment was asked and an agreement rescinded, for whoever may see the agreement and its money. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadAgreementDocuments {

    @Inject
    private Agreements agreements;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    public StoredFile rescission(UUID agreementId) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var document = agreements.stepsOf(agreementId).stream().map(AgreementTransition::step)
                .filter(step -> step.documentSha256() != null).reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("agreement.rescission.none", ""));
        return files.open(document.documentSha256(), agreement.code() + "-resciliacion");
    }

    /** The letter by which an instalment was asked last. */
    public StoredFile request(UUID agreementId, UUID installmentId) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var request = agreements.requestsOf(agreementId).stream().filter(one -> one.installmentId().equals(installmentId))
                .reduce((earlier, later) -> later).orElseThrow(() -> new NotFound("agreement.installment.unknown", ""));
        return files.open(request.content().evidenceSha256(), agreement.code() + "-solicitud-" + request.content().requestedOn());
    }
}
