package cl.vertiente.administration.domain;

import java.time.Instant;
import java.util.UUID;

/** A load of reference data as a list shows it. */
public record ReferenceLoadRow(UUID id, String table, String fileName, String source, boolean dryRun, int read, int created, int updated,
        int unchanged, int rejected, int flagged, String person, Instant recordedAt) {
}
