package cl.vertiente.diagnosis.water.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the plan of samples of a system. Append-only: another line of the same subject holds from its own day on. */
@Entity
@Table(name = "sampling_line")
public class SamplingLine {

    @Id
    private UUID id;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String subject;

    private int samples;

    @Enumerated(EnumType.STRING)
    private SamplingPeriod per;

    private boolean laboratory;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected SamplingLine() {
    }

    public SamplingLine(UUID id, SamplingContent content, Instant at, UUID by) {
        this.id = id;
        this.waterSystemId = content.waterSystemId();
        this.subject = content.subject();
        this.samples = content.samples();
        this.per = content.per();
        this.laboratory = content.laboratory();
        this.inForceFrom = content.from();
        this.source = content.source();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public SamplingContent content() {
        return new SamplingContent(waterSystemId, subject, samples, per, laboratory, inForceFrom, source);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
