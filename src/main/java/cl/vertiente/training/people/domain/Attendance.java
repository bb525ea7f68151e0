package cl.vertiente.training.people.domain;

import cl.vertiente.shared.StateForbids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a person was at a session, as all that was said of it comes to: one of each pair, however many devices spoke. A presence that
 * somebody witnessed is not taken back because another device did not see the person; only a correction that names it takes it back.
 */
@Entity
@IdClass(AttendanceKey.class)
@Table(name = "attendance")
public class Attendance {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "trainee_id")
    private UUID traineeId;

    @Version
    private long version;

    private boolean present;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private String signature;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_kind")
    private SignatureKind signatureKind;

    @Enumerated(EnumType.STRING)
    private MarkSource source;

    @Column(name = "mark_id")
    private UUID markId;

    private boolean corrected;

    @Column(name = "after_closing")
    private boolean afterClosing;

    @Enumerated(EnumType.STRING)
    private TraineePost post;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String commune;

    protected Attendance() {
    }

    /** The first that is said of a person at a session. */
    public Attendance(AttendanceMark first) {
        if (first.corrects() != null) {
            throw new StateForbids("training.attendance.corrects-nothing", "/corrects");
        }
        this.sessionId = first.sessionId();
        this.traineeId = first.traineeId();
        decide(first);
    }

    /**
     * Takes in what somebody said. Whoever was there and still is keeps the signature when only the arrival is corrected.
     *
     * @return whether anything is otherwise now
     * @throws StateForbids when it corrects something else than what holds
     */
    public boolean take(AttendanceMark mark) {
        if (mark.corrects() != null) {
            if (!mark.corrects().equals(markId)) {
                throw new StateForbids("training.attendance.corrects-other", "/corrects");
            }
            boolean signed = present && mark.presence().present() && mark.presence().signature() == null;
            var paper = signature;
            var kind = signatureKind;
            decide(mark);
            if (signed) {
                signature = paper;
                signatureKind = kind;
            }
            corrected = true;
            return true;
        }
        return mark.presence().present() && witness(mark);
    }

    private boolean witness(AttendanceMark mark) {
        if (!present) {
            decide(mark);
            return true;
        }
        var said = mark.presence();
        boolean earlier = said.arrivedAt() != null && (arrivedAt == null || said.arrivedAt().isBefore(arrivedAt));
        boolean signs = signature == null && said.signature() != null;
        if (earlier) {
            arrivedAt = said.arrivedAt();
        }
        if (signs) {
            signature = said.signature();
            signatureKind = said.signatureKind();
        }
        return earlier || signs;
    }

    private void decide(AttendanceMark mark) {
        var said = mark.presence();
        present = said.present();
        arrivedAt = said.arrivedAt();
        signature = said.signature();
        signatureKind = said.signatureKind();
        source = said.source();
        markId = mark.id();
        afterClosing = mark.isAfterClosing();
        post = mark.post();
        waterSystemId = mark.waterSystemId();
        commune = mark.commune();
    }

    /** The same of another trainee, who turned out to be this person. */
    public static Attendance of(UUID survivor, Attendance merged) {
        var moved = new Attendance();
        moved.sessionId = merged.sessionId;
        moved.traineeId = survivor;
        moved.copy(merged);
        return moved;
    }

    /** Two records were one person: who was seen under one of them was there. */
    public void absorb(Attendance merged) {
        if (merged.present && !present) {
            copy(merged);
        } else if (merged.present) {
            boolean earlier = arrivedAt == null || merged.arrivedAt != null && merged.arrivedAt.isBefore(arrivedAt);
            arrivedAt = earlier ? merged.arrivedAt : arrivedAt;
            signatureKind = signature == null ? merged.signatureKind : signatureKind;
            signature = signature == null ? merged.signature : signature;
        }
    }

    private void copy(Attendance other) {
        present = other.present;
        arrivedAt = other.arrivedAt;
        signature = other.signature;
        signatureKind = other.signatureKind;
        source = other.source;
        markId = other.markId;
        corrected = other.corrected;
        afterClosing = other.afterClosing;
        post = other.post;
        waterSystemId = other.waterSystemId;
        commune = other.commune;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID traineeId() {
        return traineeId;
    }

    public boolean isPresent() {
        return present;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public String signature() {
        return signature;
    }

    public SignatureKind signatureKind() {
        return signatureKind;
    }

    public MarkSource source() {
        return source;
    }

    /** The mark that decided it, which a correction names. */
    public UUID markId() {
        return markId;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public boolean isAfterClosing() {
        return afterClosing;
    }

    /** Of that day. */
    public TraineePost post() {
        return post;
    }

    /** Of that day; null for none. */
    public UUID waterSystemId() {
        return waterSystemId;
    }

    public String commune() {
        return commune;
    }
}
