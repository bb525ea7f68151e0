package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Issues what was bought with an agreement and who keeps it, for its closing. Unchanged rows answer the issue that exists, others
 * supersede it. What was issued is read by everybody who sees the agreement.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ANALYST, Role.SENDER})
public class IssueGoods {

    @Inject
    private Agreements agreements;

    @Inject
    private GoodsStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** @throws cl.vertiente.shared.NotFound when the agreement is unknown, or of another region */
    public IssueAnswer issue(UUID agreementId) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        agreements.lock(agreement.id());
        var issued = issuance.issue(statement.read(agreement), true);
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, view.id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
