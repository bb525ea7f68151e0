package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.domain.LoadReport;
import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps what a trial said, with its files: it is looked at, mended and applied from there. */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class KeepVoucherTrial {

    @Inject
    private Agreements agreements;

    @Inject
    private LoadedWorkbooks workbooks;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    public VoucherLoadView keep(UUID agreementId, VoucherLoad.Files files, LoadReport said) {
        agreements.visibleTo(caller.required(), agreementId);
        var trial = workbooks.keep(agreementId, files, null, said);
        audit.changed(VoucherLoad.class, trial.id(), null, trial.state());
        return LoadedWorkbooks.view(trial);
    }
}
