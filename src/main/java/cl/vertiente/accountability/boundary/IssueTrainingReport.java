package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.Months;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;

/**
 * Issues the report on the training of an agreement in some months. Unchanged rows answer the issue that exists, others supersede it. What
 * was issued is read by everybody who sees the agreement, so that the coordinator alone says when it is told.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class IssueTrainingReport {

    @Inject
    private Agreements agreements;

    @Inject
    private TrainingStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What to report.
     *
     * @param from first month, {@code 2026-07}
     * @param to last month
     */
    public record Request(@NotNull UUID agreementId, @NotBlank String from, @NotBlank String to) {
    }

    /** @throws StateForbids while the agreement is a draft, or its act was not fully processed */
    public IssueAnswer issue(Request request) {
        agreements.lock(request.agreementId());
        var agreement = agreements.visibleTo(caller.required(), request.agreementId());
        var months = Months.read(request.from(), request.to(), Chile.today(clock));
        if (!agreement.hasStarted()) {
            throw new StateForbids("ledger.agreement.not-started", "", agreement.code());
        }
        var issued = issuance.issue(statement.read(agreement, months), true);
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, view.id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
