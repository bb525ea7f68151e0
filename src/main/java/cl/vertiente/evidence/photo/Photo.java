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
 * That a picture shows something of its owner, under an identifier made where it was taken. It never changes: one that should not be
 * there is withdrawn, another caption is another photo. Only a caption that names somebody may be erased, once it is withdrawn.
 */
@Entity
@Table(name = "photo")
public class Photo {

    @Id
    private UUID id;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "question_id")
    private String questionId;

    @Column(name = "asset_id")
    private UUID assetId;

    private String sha256;

    private String caption;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "said_taken_at")
    private Instant saidTakenAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    protected Photo() {
    }

    /**
     * What was said of a photo.
     *
     * @param takenAt null when nobody said when it was taken
     */
    public record Said(PhotoSubject subject, String sha256, String caption, UUID authorId, Instant takenAt) {
    }

    public Photo(UUID id, String ownerKind, UUID ownerId, Said said, Instant recordedAt, UUID recordedBy) {
        this.id = Objects.requireNonNull(id);
        this.ownerKind = Objects.requireNonNull(ownerKind);
        this.ownerId = Objects.requireNonNull(ownerId);
        this.questionId = said.subject().questionId();
        this.assetId = said.subject().assetId();
        this.sha256 = Objects.requireNonNull(said.sha256());
        this.caption = said.caption();
        this.authorId = Objects.requireNonNull(said.authorId());
        this.saidTakenAt = said.takenAt();
        this.recordedAt = Objects.requireNonNull(recordedAt);
        this.recordedBy = Objects.requireNonNull(recordedBy);
    }

    public boolean isOf(String kind, UUID owner) {
        return ownerKind.equals(kind) && ownerId.equals(owner);
    }

    public Said said() {
        return new Said(new PhotoSubject(questionId, assetId), sha256, caption, authorId, saidTakenAt);
    }

    /** Erases the caption. @return false when it was erased before */
    boolean forget(String nobody, LocalDate today) {
        if (forgottenOn != null) {
            return false;
        }
        caption = nobody;
        forgottenOn = today;
        return true;
    }

    public UUID id() {
        return id;
    }

    public String ownerKind() {
        return ownerKind;
    }

    public UUID ownerId() {
        return ownerId;
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
