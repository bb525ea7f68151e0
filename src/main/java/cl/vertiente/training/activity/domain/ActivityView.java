package cl.vertiente.training.activity.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One activity with all that is known of it.
 *
 * @param sessions by their beginning
 * @param steps the first step first
 */
public record ActivityView(@JsonUnwrapped ActivityRow activity, String goals, String targetPublic, CertificateRule certificateRule,
        List<Invited> invitedSystems, List<SessionRow> sessions, List<Step> steps) {

    /** A committee that it is for. */
    public record Invited(UUID id, String name, String communeCut, String commune) {
    }

    /** What happened to it. */
    public record Step(ActivityVerb verb, ActivityState from, ActivityState to, String reason, Instant recordedAt, String by) {
    }
}
