package cl.vertiente.training.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That two trainees are one person, who says so and why. A record is merged once. Append-only. */
@Entity
@Table(name = "trainee_merge")
public class TraineeMerge {

    @Id
    @Column(name = "trainee_id")
    private UUID traineeId;

    @Column(name = "survivor_id")
    private UUID survivorId;

    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected TraineeMerge() {
    }

    TraineeMerge(UUID traineeId, UUID survivorId, String reason, UUID by, Instant at) {
        this.traineeId = traineeId;
        this.survivorId = survivorId;
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID traineeId() {
        return traineeId;
    }

    public UUID survivorId() {
        return survivorId;
    }

    public String reason() {
        return reason;
    }
}
