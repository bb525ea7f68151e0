package cl.vertiente.committee.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An import as the list of imports shows it. */
public record ImportRow(UUID id, RegisterProfile profile, String fileName, LocalDate registerDate, boolean dryRun, int read, int created,
        int updated, int unchanged, int rejected, int flagged, String person, Instant recordedAt) {
}
