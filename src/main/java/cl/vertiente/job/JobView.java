package cl.vertiente.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * Long work as it is shown.
 *
 * @param done of {@code total}; zero of zero while nothing is known
 * @param message why it left nothing, in Spanish; null otherwise
 * @param result address of what it left; null until it is done
 * @param stopping it was asked to stop and will at its next step
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record JobView(UUID id, String title, JobState state, int done, int total, String message, String result, boolean stopping,
        Instant startedAt, Instant endedAt) {
}
