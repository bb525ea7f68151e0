package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.LoadReport;
import cl.vertiente.ledger.domain.LoadVerdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the load of a workbook, or a trial of it, says.
 *
 * @param choice null for a trial
 * @param read rows of expenses: each is in exactly one of created, unchanged, rejected
 * @param vouchers how many were recorded, or would be; several rows may be one
 * @param amount what they add up to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoucherLoadView(UUID id, UUID agreementId, String fileName, boolean dryRun, LoadChoice choice, int read, int created,
        int unchanged, int rejected, int flagged, int vouchers, long amount, LoadReport.Papers documents, Instant recordedAt,
        List<LoadVerdict> rows) {
}
