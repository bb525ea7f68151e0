package cl.vertiente.administration.domain;

import java.time.Instant;
import java.util.UUID;

/** A load of reference data in figures. */
public record ReferenceLoadState(UUID id, String sha256, String fileName, String table, String source, boolean dryRun, int read,
        int created, int updated, int unchanged, int rejected, int flagged, Instant recordedAt) {
}
