package cl.vertiente.training.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A document that shows a session: its programme, its material, the signed list. Append-only. */
@Entity
@Table(name = "training_session_document")
public class SessionDocument {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private SessionPaperKind kind;

    private String title;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected SessionDocument() {
    }

    /** What is said of a document. */
    public record Said(SessionPaperKind kind, String title, String sha256) {
    }

    public SessionDocument(UUID id, UUID sessionId, Said said, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.sessionId = Objects.requireNonNull(sessionId);
        this.kind = Objects.requireNonNull(said.kind());
        this.title = Objects.requireNonNull(said.title());
        this.sha256 = Objects.requireNonNull(said.sha256());
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public Said said() {
        return new Said(kind, title, sha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
