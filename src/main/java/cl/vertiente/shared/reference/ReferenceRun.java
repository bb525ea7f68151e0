package cl.vertiente.shared.reference;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One load on its way. */
public record ReferenceRun(UUID id, UUID person, boolean dryRun, Instant now) {

    /** As a column of instants takes it. */
    public LocalDateTime stored() {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
