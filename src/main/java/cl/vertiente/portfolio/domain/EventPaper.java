package cl.vertiente.portfolio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A document that proves an event and came after it was recorded. Append-only: from then on the event is proven, and not before. */
@Entity
@IdClass(EventPaper.Key.class)
@Table(name = "initiative_event_paper")
public class EventPaper {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Id
    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    /** The same document proves an event once. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID eventId;
        private String sha256;

        protected Key() {
        }

        public Key(UUID eventId, String sha256) {
            this.eventId = Objects.requireNonNull(eventId);
            this.sha256 = Objects.requireNonNull(sha256);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.eventId.equals(eventId) && key.sha256.equals(sha256);
        }

        @Override
        public int hashCode() {
            return Objects.hash(eventId, sha256);
        }
    }

    protected EventPaper() {
    }

    public EventPaper(UUID eventId, String sha256, Instant at, UUID by) {
        this.eventId = Objects.requireNonNull(eventId);
        this.sha256 = Objects.requireNonNull(sha256);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID eventId() {
        return eventId;
    }

    public String sha256() {
        return sha256;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
