package cl.vertiente.diagnosis.visit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a reviewer found wrong or missing at one answer of a record. It never changes; what was answered to it and that it was
 * settled are {@link ObservationReply}s.
 */
@Entity
@Table(name = "diagnosis_observation")
public class Observation {

    @Id
    private UUID id;

    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    private String field;

    private String words;

    private int revision;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected Observation() {
    }

    /** @param field the answer by its pointer, as {@code pumps/0/power}; empty for the record as a whole */
    public Observation(UUID id, Diagnosis diagnosis, String field, String words, UUID recordedBy, Instant recordedAt) {
        this.id = Objects.requireNonNull(id);
        this.diagnosisId = diagnosis.id();
        this.field = Objects.requireNonNull(field);
        this.words = Objects.requireNonNull(words);
        this.revision = diagnosis.revision();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Whether it is the same that is said once more. */
    public boolean says(UUID diagnosis, String ofField, String what) {
        return diagnosisId.equals(diagnosis) && field.equals(ofField) && words.equals(what);
    }

    public UUID id() {
        return id;
    }

    public UUID diagnosisId() {
        return diagnosisId;
    }

    public String field() {
        return field;
    }

    public String words() {
        return words;
    }

    /** The version that it is about. */
    public int revision() {
        return revision;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
