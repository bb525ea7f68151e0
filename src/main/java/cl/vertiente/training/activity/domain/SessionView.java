package cl.vertiente.training.activity.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One session with all that is known of it.
 *
 * @param closedBy null while its list is open
 * @param moves from when to when it was moved, and why
 * @param documents that show it
 */
public record SessionView(@JsonUnwrapped SessionRow session, BigDecimal latitude, BigDecimal longitude, List<Trainer> people,
        String otherTrainers, String cancelledBecause, Instant closedAt, String closedBy, List<Move> moves, List<Paper> documents) {

    /** Somebody of the programme who teaches it. */
    public record Trainer(UUID id, String name) {
    }

    /** That it was moved. */
    public record Move(Instant from, Instant to, String reason, Instant recordedAt, String by) {
    }

    /** A document that shows it. */
    public record Paper(UUID id, SessionPaperKind kind, String title, String sha256, Instant recordedAt, String by) {
    }
}
