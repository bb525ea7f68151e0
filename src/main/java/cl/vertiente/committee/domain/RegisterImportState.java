package cl.vertiente.committee.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An import in figures. */
public record RegisterImportState(UUID id, String sha256, String fileName, RegisterProfile profile, String registerSource,
        LocalDate registerDate, boolean dryRun, int read, int created, int updated, int unchanged, int rejected, int flagged,
        Instant recordedAt) {
}
