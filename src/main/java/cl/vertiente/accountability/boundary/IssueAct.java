package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.improvement.boundary.ImprovementInHand;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Issues the act of reception of an improvement that a committee received, for those who answer for it. What was received changes no
 * more, so that the same act is answered whenever it is asked.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class IssueAct {

    @Inject
    private ImprovementInHand hand;

    @Inject
    private Agreements agreements;

    @Inject
    private ActaStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private IssueViews views;

    @Inject
    private AuditTrail audit;

    /** @throws StateForbids while the committee did not receive it */
    public IssueAnswer issue(UUID improvementId) {
        agreements.lock(hand.read(improvementId).agreementId());
        var improvement = hand.keep(improvementId);
        if (improvement.fulfilment().handOver() == null) {
            throw new StateForbids("accountability.acta.not-received", "");
        }
        var issued = issuance.issue(statement.read(improvementId), true);
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, view.id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
