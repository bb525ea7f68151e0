package cl.vertiente.ledger.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A load in figures, as the list of loads shows it.
 *
 * @param choice null for a trial
 * @param read rows of expenses: each is in exactly one of created, unchanged, rejected
 * @param flagged those of them that somebody should look at, counted in their class
 * @param vouchers recorded, or that would be
 * @param attached scanned documents
 * @param withDocuments a ZIP came with it
 * @param person who loaded it; null where that is said elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoucherLoadState(UUID id, String fileName, boolean dryRun, LoadChoice choice, int read, int created, int unchanged,
        int rejected, int flagged, int vouchers, int attached, boolean withDocuments, String person, Instant recordedAt) {
}
