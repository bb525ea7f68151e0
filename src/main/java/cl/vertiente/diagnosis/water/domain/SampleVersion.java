package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What was said of a sample at an instant, with its verdict. Append-only. */
@Entity
@Table(name = "water_sample_version")
public class SampleVersion {

    @Id
    private UUID id;

    @Column(name = "sample_id")
    private UUID sampleId;

    private int number;

    @Column(name = "said_json")
    private String saidJson;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private AlertLevel level;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected SampleVersion() {
    }

    SampleVersion(UUID sampleId, int number, SampleContent content, SampleJudgement judgement, String voidReason, WaterSample.Said said) {
        this.id = Objects.requireNonNull(said.versionId());
        this.sampleId = Objects.requireNonNull(sampleId);
        this.number = number;
        this.saidJson = Json.write(content);
        this.verdict = judgement.verdict();
        this.level = judgement.level();
        this.voidReason = voidReason;
        this.recordedAt = Objects.requireNonNull(said.at());
        this.recordedBy = Objects.requireNonNull(said.personId());
    }

    public SampleContent content() {
        return Json.read(saidJson, SampleContent.class);
    }

    /** Whether the same was said, as it would be written down. */
    public boolean says(SampleContent other) {
        return voidReason == null && saidJson.equals(Json.write(other));
    }

    public UUID id() {
        return id;
    }

    public UUID sampleId() {
        return sampleId;
    }

    public int number() {
        return number;
    }

    public Verdict verdict() {
        return verdict;
    }

    public AlertLevel level() {
        return level;
    }

    /** Why it counts no more; null while it does. */
    public String voidReason() {
        return voidReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
