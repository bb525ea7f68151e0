package cl.vertiente.evidence.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a photo no longer speaks for its owner, since when and why. Its bytes stay where they are. */
@Entity
@Table(name = "photo_withdrawal")
public class PhotoWithdrawal {

    @Id
    @Column(name = "photo_id")
    private UUID photoId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected PhotoWithdrawal() {
    }

    public PhotoWithdrawal(UUID photoId, String reason, Instant recordedAt, UUID recordedBy) {
        this.photoId = Objects.requireNonNull(photoId);
        this.reason = Objects.requireNonNull(reason);
        this.recordedAt = Objects.requireNonNull(recordedAt);
        this.recordedBy = Objects.requireNonNull(recordedBy);
    }

    public UUID photoId() {
        return photoId;
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
