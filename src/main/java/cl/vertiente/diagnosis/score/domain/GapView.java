package cl.vertiente.diagnosis.score.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One gap with all that is known of it.
 *
 * @param reason why it was proposed; null when somebody saw it
 * @param answer what attends or closed it; null when nothing does
 */
public record GapView(@JsonUnwrapped GapRow gap, String evidence, List<GapEvidence> refs, GapReason reason, GapAnswer answer,
        List<Step> steps) {

    /** What happened to it, the first step first. */
    public record Step(GapVerb verb, GapState state, LocalDate on, String reason, GapAnswer answer, Instant recordedAt, UUID recordedBy,
            String by) {
    }
}
