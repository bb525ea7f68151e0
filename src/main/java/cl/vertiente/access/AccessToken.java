package cl.vertiente.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A bearer token, known here only by its SHA-256; lives twelve hours unless its owner ends it. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    static final Duration LIFE = Duration.ofHours(12);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "token_sha256")
    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {
    }

    AccessToken(UUID id, UUID personId, String sha256, Instant now) {
        this.id = id;
        this.personId = personId;
        this.sha256 = sha256;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    UUID personId() {
        return personId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
