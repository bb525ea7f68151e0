package cl.vertiente.diagnosis.water.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A sample of water of a system. It never changes its system. What is said of it are versions that stay: the first, corrections, and
 * that it was recorded by mistake; what its latest version says is kept here beside them for lists.
 */
@Entity
@Table(name = "water_sample")
public class WaterSample {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private SampleMethod method;

    @Enumerated(EnumType.STRING)
    @Column(name = "water_type")
    private WaterType waterType;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private AlertLevel level;

    private int latest;

    private boolean voided;

    protected WaterSample() {
    }

    public WaterSample(UUID id, UUID waterSystemId) {
        this.id = Objects.requireNonNull(id);
        this.waterSystemId = Objects.requireNonNull(waterSystemId);
    }

    /** Who says it, and when it is written down. */
    public record Said(UUID versionId, UUID personId, Instant at) {
    }

    /** Takes what was said, for the first time or as a correction. @return the version to keep */
    public SampleVersion say(SampleContent content, SampleJudgement judgement, Said said) {
        if (!content.waterSystemId().equals(waterSystemId)) {
            throw new IllegalArgumentException("a sample never changes its system");
        }
        agreementId = content.agreementId();
        diagnosisId = content.diagnosisId();
        takenAt = content.takenAt();
        method = content.method();
        waterType = content.waterType();
        verdict = judgement.verdict();
        level = judgement.level();
        latest++;
        return new SampleVersion(id, latest, content, judgement, null, said);
    }

    /** It was recorded by mistake: it counts nowhere any more. @return the version to keep */
    public SampleVersion makeVoid(SampleContent content, SampleJudgement judgement, String reason, Said said) {
        voided = true;
        latest++;
        return new SampleVersion(id, latest, content, judgement, Objects.requireNonNull(reason), said);
    }

    /** Its system was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    public UUID id() {
        return id;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public boolean isVoid() {
        return voided;
    }
}
