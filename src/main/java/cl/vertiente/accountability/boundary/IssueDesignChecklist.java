package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.design.domain.DesignLists;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Issues what the file of a design has and lacks for a stage. Unchanged rows answer the issue that exists, others supersede it. What was
 * issued is read by everybody who sees the agreement.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class IssueDesignChecklist {

    @Inject
    private Agreements agreements;

    @Inject
    private DesignLists designs;

    @Inject
    private ChecklistStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /**
     * What to report.
     *
     * @param stage that of the design when absent
     */
    public record Request(@NotNull UUID designId, InvestmentStage stage) {
    }

    /** @throws NotFound when the design is unknown, or of another region */
    public IssueAnswer issue(Request request) {
        var design = designs.one(caller.required(), request.designId()).orElseThrow(() -> new NotFound("design.not-found", "")).design();
        agreements.lock(design.agreementId());
        var agreement = agreements.visibleTo(caller.required(), design.agreementId());
        var issued = issuance.issue(statement.read(agreement, design, request.stage()), true);
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, view.id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
