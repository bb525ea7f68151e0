package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.LoadReport;
import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/**
 * Asks what the load of a workbook would do: it does it, to the last rule and finding, in a transaction that is always rolled back.
 */
@ApplicationScoped
@UseCase(value = Role.ANALYST, readOnly = true)
public class TryVouchers {

    @Inject
    private OpenLedger ledger;

    @Inject
    private LoadedWorkbooks workbooks;

    public LoadReport of(UUID agreementId, VoucherLoad.Files files, Progress progress) throws IOException {
        return workbooks.run(ledger.of(agreementId), files, null, progress);
    }
}
