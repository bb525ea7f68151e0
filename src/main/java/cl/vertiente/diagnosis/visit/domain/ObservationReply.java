package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What came after an observation: the answer of the team, or that the reviewer takes it as settled or asks again. Append-only. */
@Entity
@Table(name = "diagnosis_observation_reply")
public class ObservationReply {

    @Id
    private UUID id;

    @Column(name = "observation_id")
    private UUID observationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ObservationState to;

    private String words;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ObservationReply() {
    }

    /** @param words null when nothing has to be said */
    public ObservationReply(UUID observationId, ObservationState to, String words, UUID recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.observationId = observationId;
        this.to = to;
        this.words = words;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID observationId() {
        return observationId;
    }

    public ObservationState to() {
        return to;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
