package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.LineCost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the improvements of an agreement cost, by line of its budget, beside what the ledger charged there. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadImprovementCosts {

    @Inject
    private ImprovementLists lists;

    @Inject
    private Agreements agreements;

    @Inject
    private CurrentCaller caller;

    /** @throws cl.vertiente.shared.NotFound when the agreement is unknown, or of another region */
    public List<LineCost> of(UUID agreementId) {
        agreements.visibleTo(caller.required(), agreementId);
        return lists.costs(caller.required(), agreementId);
    }
}
