package cl.vertiente.portfolio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That an event was recorded by error, and why. Append-only. */
@Entity
@Table(name = "initiative_event_annulment")
public class EventAnnulment {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected EventAnnulment() {
    }

    public EventAnnulment(UUID eventId, String reason, Instant at, UUID by) {
        this.eventId = Objects.requireNonNull(eventId);
        this.reason = Objects.requireNonNull(reason);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID eventId() {
        return eventId;
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
