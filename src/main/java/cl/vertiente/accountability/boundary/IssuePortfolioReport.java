package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.portfolio.boundary.ReadInitiatives;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Issues the reports on the portfolio: that of an agreement, the note on its multiplier, the sheet of an initiative. Unchanged rows answer
 * the issue that exists, others supersede it. What was issued is read by everybody who sees the agreement, so that the coordinator alone
 * says when it is told.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class IssuePortfolioReport {

    @Inject
    private Agreements agreements;

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private PortfolioStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** Of which agreement to report. */
    public record OfAgreement(@NotNull UUID agreementId) {
    }

    /** Of which initiative. */
    public record OfInitiative(@NotNull UUID initiativeId) {
    }

    public IssueAnswer cartera(OfAgreement request) {
        return issued(statement.cartera(held(request.agreementId())));
    }

    public IssueAnswer note(OfAgreement request) {
        return issued(statement.note(held(request.agreementId())));
    }

    /** It is kept with the first of the agreements that brought it forth. */
    public IssueAnswer sheet(OfInitiative request) {
        var first = readInitiatives.one(request.initiativeId()).shares().get(0).agreementId();
        var agreement = held(first);
        return issued(statement.sheet(readInitiatives.one(request.initiativeId()), agreement));
    }

    /** So that nobody else issues it meanwhile. @throws StateForbids while it is a draft */
    private Agreement held(UUID agreementId) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        if (agreement.isDraft()) {
            throw new StateForbids("ledger.agreement.not-started", "", agreement.code());
        }
        return agreement;
    }

    private IssueAnswer issued(PortfolioPrintout printout) {
        var issued = issuance.issue(printout, true);
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, view.id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
