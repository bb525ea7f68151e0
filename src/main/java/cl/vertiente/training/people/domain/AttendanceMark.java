package cl.vertiente.training.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One time that somebody said whether a person was at a session; what follows from all of them is {@link Attendance}. Append-only. */
@Entity
@IdClass(MarkKey.class)
@Table(name = "attendance_mark")
public class AttendanceMark {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    private UUID id;

    @Column(name = "trainee_id")
    private UUID traineeId;

    private boolean present;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private String signature;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_kind")
    private SignatureKind signatureKind;

    @Enumerated(EnumType.STRING)
    private MarkSource source;

    private String reason;

    private UUID corrects;

    @Column(name = "after_closing")
    private boolean afterClosing;

    @Enumerated(EnumType.STRING)
    private TraineePost post;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String commune;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AttendanceMark() {
    }

    /** What is said, of whom, and where: the post and the committee are those of that day. @param corrects null unless it corrects one */
    public record Said(Presence presence, UUID corrects, boolean afterClosing, UUID by, Instant at) {
    }

    public AttendanceMark(UUID sessionId, UUID id, Trainee trainee, Said said) {
        var presence = said.presence();
        this.sessionId = Objects.requireNonNull(sessionId);
        this.id = Objects.requireNonNull(id);
        this.traineeId = trainee.id();
        this.present = presence.present();
        this.arrivedAt = presence.arrivedAt();
        this.signature = presence.signature();
        this.signatureKind = presence.signatureKind();
        this.source = Objects.requireNonNull(presence.source());
        this.reason = presence.reason();
        this.corrects = said.corrects();
        this.afterClosing = said.afterClosing();
        this.post = trainee.said().post();
        this.waterSystemId = trainee.said().waterSystemId();
        this.commune = trainee.said().commune();
        this.recordedBy = Objects.requireNonNull(said.by());
        this.recordedAt = Objects.requireNonNull(said.at());
    }

    /** Whether it says the same: the same mark that comes twice is one. */
    public boolean says(UUID trainee, Presence presence, UUID corrected) {
        return traineeId.equals(trainee) && presence().equals(presence) && Objects.equals(corrects, corrected);
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID id() {
        return id;
    }

    public UUID traineeId() {
        return traineeId;
    }

    public Presence presence() {
        return new Presence(present, arrivedAt, signature, signatureKind, source, reason);
    }

    /** Null unless it corrects another. */
    public UUID corrects() {
        return corrects;
    }

    public boolean isAfterClosing() {
        return afterClosing;
    }

    public TraineePost post() {
        return post;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public String commune() {
        return commune;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
