package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.ledger.boundary.OpenLedger;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Asks again for the report of a sent month. Unchanged rows answer the issue that exists; changed rows make a new issue,
 * which supersedes only when the sender asks; a reader gets a copy that says so.
 */
@ApplicationScoped
@UseCase({Role.SENDER, Role.ANALYST, Role.CERTIFIER, Role.COORDINATOR, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL})
public class IssueRendicion {

    @Inject
    private OpenLedger ledger;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private RendicionIssuing issuing;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    public IssueAnswer issue(UUID agreementId, RendicionKey key) {
        var agreement = ledger.of(agreementId);
        var rendicion = rendiciones.find(agreementId, key).filter(r -> r.state().isSent() || !caller.required().isGore())
                .orElseThrow(() -> new NotFound("ledger.rendicion.not-found", ""));
        if (!rendicion.state().isSent()) {
            throw new StateForbids("ledger.rendicion.not-sent", "");
        }
        var issued = issuing.issue(agreement, rendicion);
        var view = views.of(issued.report());
        if (issued.created()) {
            audit.changed(IssuedReport.class, issued.report().id(), null, view);
        } else {
            audit.unchanged();
        }
        return new IssueAnswer(view, issued.created());
    }
}
