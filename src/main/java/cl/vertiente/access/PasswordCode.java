package cl.vertiente.access;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A code with which one person sets a password, once, within a day. Known here only by its SHA-256: the text is shown to
 * the administrator who made it and to nobody after.
 */
@Entity
@Table(name = "password_reset")
public class PasswordCode {

    static final Duration LIFE = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "code_sha256")
    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PasswordCode() {
    }

    PasswordCode(UUID personId, String sha256, UUID createdBy, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.sha256 = sha256;
        this.createdAt = now;
        this.createdBy = createdBy;
        this.expiresAt = now.plus(LIFE);
    }

    /** Used, or replaced by another. */
    void end(Instant now) {
        endedAt = now;
    }

    boolean counts(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    UUID personId() {
        return personId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
