package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody looked at a version that lay beside, took from it what holds, and in which version that stands. Append-only. */
@Entity
@Table(name = "diagnosis_aside_settlement")
public class AsideSettlement {

    @Id
    private UUID id;

    @Column(name = "revision_id")
    private UUID revisionId;

    private int result;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected AsideSettlement() {
    }

    /** @param result the number of the version that counts since then */
    public AsideSettlement(DiagnosisRevision aside, int result, UUID recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.revisionId = aside.id();
        this.result = result;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID revisionId() {
        return revisionId;
    }

    public int result() {
        return result;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
