package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Products and their progress as they are shown, always through what the caller may see: foreign means not found. */
public interface ProgressViews {

    /** @param asOf what was known then; later than any row for now */
    ProgressView of(Caller caller, UUID agreementId, Instant asOf);

    /** What was reported on one product, the newest day first. */
    List<ProgressView.Report> reports(Caller caller, UUID agreementId, UUID productId);
}
