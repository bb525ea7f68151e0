package cl.vertiente.evidence.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What was said of showing a photo in reports: that everybody who can be recognised in it agreed, with the words that stand under it, or
 * that it is shown no longer, and why. What was said last counts. A photo of which nothing was said is not shown: privacy is the default
 * (Ley 21.719).
 */
@Entity
@Table(name = "photo_release")
public class PhotoRelease {

    @Id
    private UUID id;

    @Column(name = "photo_id")
    private UUID photoId;

    private String caption;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    protected PhotoRelease() {
    }

    private PhotoRelease(UUID id, UUID photoId, String caption, String reason, Instant recordedAt, UUID recordedBy) {
        this.id = Objects.requireNonNull(id);
        this.photoId = Objects.requireNonNull(photoId);
        this.caption = caption;
        this.reason = reason;
        this.recordedAt = Objects.requireNonNull(recordedAt);
        this.recordedBy = Objects.requireNonNull(recordedBy);
    }

    /** It may be shown. */
    public static PhotoRelease shown(UUID id, UUID photoId, String caption, Instant at, UUID by) {
        return new PhotoRelease(id, photoId, Objects.requireNonNull(caption), null, at, by);
    }

    /** It may be shown no longer. */
    public static PhotoRelease retracted(UUID id, UUID photoId, String reason, Instant at, UUID by) {
        return new PhotoRelease(id, photoId, null, Objects.requireNonNull(reason), at, by);
    }

    /** Erases the words under the photo; a retraction has none. */
    void forget(String nobody, LocalDate today) {
        if (caption != null && forgottenOn == null) {
            caption = nobody;
            forgottenOn = today;
        }
    }

    public boolean isShown() {
        return caption != null;
    }

    public UUID photoId() {
        return photoId;
    }

    /** What stands under it; null when it is shown no longer. */
    public String caption() {
        return caption;
    }

    /** Why it is shown no longer; null while it is. */
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
