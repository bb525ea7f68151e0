package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The agreements whose ledger the caller may read. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadLedgers {

    @Inject
    private AgreementViews agreements;

    @Inject
    private CurrentCaller caller;

    public List<AgreementView> all() {
        return agreements.all(caller.required());
    }

    public AgreementView one(UUID agreementId) {
        return agreements.one(caller.required(), agreementId);
    }
}
