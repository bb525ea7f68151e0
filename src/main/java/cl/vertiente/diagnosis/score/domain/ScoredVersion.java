package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A version of a diagnosis, and which computed index counts for it. The regional government reads it once it is published, which is
 * when it was approved; a voided diagnosis counts in no list.
 */
@Entity
@Table(name = "scored_version")
public class ScoredVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    @Column(name = "diagnosis_version")
    private int diagnosisVersion;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "index_id")
    private UUID indexId;

    private boolean published;

    private boolean voided;

    protected ScoredVersion() {
    }

    public ScoredVersion(ScoredVisit visit) {
        this.id = idOf(visit.diagnosisId(), visit.diagnosisVersion());
        this.diagnosisId = Objects.requireNonNull(visit.diagnosisId());
        this.diagnosisVersion = visit.diagnosisVersion();
        this.waterSystemId = Objects.requireNonNull(visit.waterSystemId());
        this.agreementId = Objects.requireNonNull(visit.agreementId());
        this.visitedOn = Objects.requireNonNull(visit.visitedOn());
    }

    public static UUID idOf(UUID diagnosisId, int diagnosisVersion) {
        return Ids.derived(diagnosisId, "version " + diagnosisVersion);
    }

    /** A draft may still say another day; whose it is does not change. */
    public void restate(ScoredVisit visit) {
        visitedOn = Objects.requireNonNull(visit.visitedOn());
    }

    /** From now on this computation counts. */
    public void count(StoredIndex index) {
        indexId = index.id();
    }

    public void publish() {
        published = true;
    }

    public void unpublish() {
        published = false;
    }

    public void leaveOut() {
        voided = true;
        published = false;
    }

    /** Its system was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    public UUID id() {
        return id;
    }

    public UUID diagnosisId() {
        return diagnosisId;
    }

    public int diagnosisVersion() {
        return diagnosisVersion;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    /** Null while nothing was computed. */
    public UUID indexId() {
        return indexId;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isVoided() {
        return voided;
    }
}
