package cl.vertiente.training.activity.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a session was moved, from when to when and why. Append-only. */
@Entity
@Table(name = "training_session_move")
public class SessionMove {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "starts_from")
    private Instant from;

    @Column(name = "starts_to")
    private Instant to;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected SessionMove() {
    }

    SessionMove(UUID sessionId, Instant from, Instant to, ActivityStep.Said said) {
        this.id = Ids.next();
        this.sessionId = sessionId;
        this.from = from;
        this.to = to;
        this.reason = said.reason();
        this.recordedAt = said.at();
        this.recordedBy = said.by();
    }

    public UUID sessionId() {
        return sessionId;
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
