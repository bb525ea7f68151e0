package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.diagnosis.visit.boundary.ApprovedVisits;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        return issueAll(List.of(diagnosisId)).get(0);
    }

    /** Those of several records, each once: all of them or none. */
    List<IssueAnswer> issueAll(List<UUID> diagnosisIds) {
        var printouts = diagnosisIds.stream().map(visits::claim).map(statement::read).toList();
        audit.unchanged();
        return issuance.issueAll(printouts, caller.required().is(Role.COORDINATOR)).stream().map(issued -> {
            var view = views.of(issued.report());
            if (issued.created()) {
                audit.changed(IssuedReport.class, view.id(), null, view);
            }
            return new IssueAnswer(view, issued.created());
        }).toList();
    }
}
