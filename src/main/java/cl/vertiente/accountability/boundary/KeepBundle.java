package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.ReportBundle;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.visit.boundary.ApprovedVisits;
import cl.vertiente.evidence.DocumentFiles.Received;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps a ZIP of issued reports, and says what goes into one. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR})
public class KeepBundle {

    @Inject
    private Agreements agreements;

    @Inject
    private ApprovedVisits visits;

    @Inject
    private BundleStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** @throws StateForbids when none of the agreement's records was approved */
    List<UUID> approvedOf(UUID agreementId) {
        audit.unchanged();
        var ids = visits.ofAgreement(agreements.visibleTo(caller.required(), agreementId).id());
        if (ids.isEmpty()) {
            throw new StateForbids("accountability.bundle.empty", "");
        }
        return ids;
    }

    UUID keep(UUID agreementId, Received made, int reports) {
        var bundle = store.keep(agreements.visibleTo(caller.required(), agreementId).id(), FichaPrintout.KEY, made, reports);
        audit.changed(ReportBundle.class, bundle.id(), null, bundle.sha256());
        return bundle.id();
    }
}
