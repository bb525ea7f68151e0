package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/** A trial in its two steps, for page and interface alike: what would be done is rolled back, what was said of it is kept. */
@ApplicationScoped
public class VoucherTrial {

    @Inject
    private TryVouchers tryVouchers;

    @Inject
    private KeepVoucherTrial keepTrial;

    public VoucherLoadView run(UUID agreementId, VoucherLoad.Files files, Progress progress) throws IOException {
        return keepTrial.keep(agreementId, files, tryVouchers.of(agreementId, files, progress));
    }
}
