package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.agreement.domain.GuaranteesView;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;

/** The guarantees of an agreement and their documents, for whoever may see the agreement and its money. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadGuarantees {

    @Inject
    private Agreements agreements;

    @Inject
    private GuaranteeDesk desk;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    public GuaranteesView of(UUID agreementId) {
        return desk.view(agreements.visibleTo(caller.required(), agreementId));
    }

    public GuaranteeView one(UUID agreementId, UUID guaranteeId) {
        return of(agreementId).items().stream().filter(item -> item.id().equals(guaranteeId)).findFirst()
                .orElseThrow(() -> new NotFound("agreement.guarantee.not-found", ""));
    }

    /** Its paper, or that of one of its steps. */
    public StoredFile document(UUID agreementId, UUID guaranteeId, String sha256) {
        var guarantee = one(agreementId, guaranteeId);
        var own = Stream.concat(Stream.ofNullable(guarantee.evidence()), guarantee.steps().stream().map(step -> step.evidence()))
                .filter(sha256::equals).findFirst().orElse(null);
        return files.open(own, agreements.visibleTo(caller.required(), agreementId).code() + "-garantia");
    }
}
