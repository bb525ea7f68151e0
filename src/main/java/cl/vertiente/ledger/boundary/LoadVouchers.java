package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/**
 * Records the vouchers of a workbook: all of the choice or nothing, in one transaction and under the lock of the ledger. Each voucher
 * goes through the rules of those that are typed and leaves its line in the audit trail. The same workbook again records nothing.
 */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class LoadVouchers {

    @Inject
    private OpenLedger ledger;

    @Inject
    private VoucherLoads loads;

    @Inject
    private LoadedWorkbooks workbooks;

    @Inject
    private AuditTrail audit;

    public VoucherLoadView load(UUID agreementId, VoucherLoad.Files files, LoadChoice choice, Progress progress) throws IOException {
        return run(ledger.of(agreementId), files, choice, progress);
    }

    /** Records what was tried before, from the files that were kept. */
    public VoucherLoadView apply(UUID agreementId, UUID trialId, LoadChoice choice, Progress progress) throws IOException {
        var agreement = ledger.of(agreementId);
        var trial = find(agreementId, trialId);
        if (!trial.isTrial()) {
            throw new StateForbids("ledger.load.applied", "");
        }
        return run(agreement, trial.files(), choice, progress);
    }

    /** Attaches documents that come later to the vouchers of a workbook that was loaded; records no voucher. */
    public VoucherLoadView attach(UUID agreementId, UUID loadId, String documents, Progress progress) throws IOException {
        var agreement = ledger.of(agreementId);
        var load = find(agreementId, loadId);
        if (load.isTrial()) {
            throw new StateForbids("ledger.load.only-tried", "");
        }
        var files = new VoucherLoad.Files(load.files().sha256(), load.files().fileName(), documents);
        return run(agreement, files, LoadChoice.DOCUMENTS, progress);
    }

    private VoucherLoad find(UUID agreementId, UUID id) {
        return loads.find(agreementId, id).orElseThrow(() -> new NotFound("ledger.load.not-found", ""));
    }

    private VoucherLoadView run(Agreement agreement, VoucherLoad.Files files, LoadChoice choice, Progress progress) throws IOException {
        var said = workbooks.run(agreement, files, choice, progress);
        var done = workbooks.keep(agreement.id(), files, choice, said);
        audit.changed(VoucherLoad.class, done.id(), null, done.state());
        return LoadedWorkbooks.view(done);
    }
}
