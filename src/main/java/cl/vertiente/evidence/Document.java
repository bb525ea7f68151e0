package cl.vertiente.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document that proves something, known by the SHA-256 of its bytes; never changed, never deleted. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected Document() {
    }

    public Document(String sha256, long size, MediaKind kind, Instant storedAt) {
        this.sha256 = sha256;
        this.size = size;
        this.mediaType = kind.mediaType();
        this.storedAt = storedAt;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public String mediaType() {
        return mediaType;
    }

    public MediaKind kind() {
        return MediaKind.of(mediaType);
    }
}
