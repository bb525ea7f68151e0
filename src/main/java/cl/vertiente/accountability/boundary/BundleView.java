package cl.vertiente.accountability.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A ZIP of issued reports.
 *
 * @param reports how many there are in it, beside their index
 * @param size in bytes
 * @param file address of the ZIP
 */
public record BundleView(UUID id, String reportKey, UUID agreementId, String agreementCode, int reports, String sha256, long size,
        Instant madeAt, String madeBy, String file) {
}
