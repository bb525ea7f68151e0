package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.diagnosis.visit.boundary.ApprovedVisits;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Issues the sheet of an approved diagnosis. Unchanged rows answer the issue that exists; when the record was approved anew, or results
 * of the laboratory came later, the coordinator's issue supersedes, and any other reader gets a copy that says so.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR})
public class IssueFicha {

    @Inject
    private ApprovedVisits visits;

    @Inject
    private FichaStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    public IssueAnswer issue(UUID diagnosisId) {
        var issued = issuance.issue(statement.read(visits.claim(diagnosisId)), caller.required().is(Role.COORDINATOR));
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, view.id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
