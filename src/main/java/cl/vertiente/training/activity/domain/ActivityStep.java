package cl.vertiente.training.activity.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of an activity. Append-only. */
@Entity
@Table(name = "training_activity_step")
public class ActivityStep {

    @Id
    private UUID id;

    @Column(name = "activity_id")
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private ActivityVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_from")
    private ActivityState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_to")
    private ActivityState to;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ActivityStep() {
    }

    /** Who takes a step, when, and why; the reason is null when the step asks for none. */
    public record Said(String reason, UUID by, Instant at) {
    }

    ActivityStep(UUID activityId, ActivityVerb verb, ActivityState from, Said said) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.verb = verb;
        this.from = from;
        this.to = verb.to();
        this.reason = said.reason();
        this.recordedAt = said.at();
        this.recordedBy = said.by();
    }

    public UUID activityId() {
        return activityId;
    }

    public ActivityVerb verb() {
        return verb;
    }

    public ActivityState from() {
        return from;
    }

    public ActivityState to() {
        return to;
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
