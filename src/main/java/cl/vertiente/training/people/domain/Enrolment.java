package cl.vertiente.training.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That somebody is expected at an activity: their name stands on its lists before they came. It is taken back when they do not come after
 * all; who was marked at a session stays on the lists all the same.
 */
@Entity
@IdClass(EnrolmentKey.class)
@Table(name = "training_enrolment")
public class Enrolment {

    @Id
    @Column(name = "activity_id")
    private UUID activityId;

    @Id
    @Column(name = "trainee_id")
    private UUID traineeId;

    @Version
    private long version;

    private boolean enrolled;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Enrolment() {
    }

    public Enrolment(UUID activityId, Trainee trainee, UUID by, Instant at) {
        trainee.requireKept();
        this.activityId = Objects.requireNonNull(activityId);
        this.traineeId = trainee.id();
        this.enrolled = true;
        this.changedBy = Objects.requireNonNull(by);
        this.changedAt = Objects.requireNonNull(at);
    }

    /** @return false when they were enrolled */
    public boolean renew(UUID by, Instant at) {
        return change(true, by, at);
    }

    /** @return false when it was taken back before */
    public boolean withdraw(UUID by, Instant at) {
        return change(false, by, at);
    }

    private boolean change(boolean to, UUID by, Instant at) {
        if (enrolled == to) {
            return false;
        }
        enrolled = to;
        changedBy = Objects.requireNonNull(by);
        changedAt = Objects.requireNonNull(at);
        return true;
    }

    public UUID activityId() {
        return activityId;
    }

    public UUID traineeId() {
        return traineeId;
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
