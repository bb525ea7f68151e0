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

/** One step in the life of a record: which, on which of its versions, by whom, when and why. Append-only. */
@Entity
@Table(name = "diagnosis_step")
public class DiagnosisStep {

    @Id
    private UUID id;

    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    @Enumerated(EnumType.STRING)
    private DiagnosisVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private DiagnosisState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DiagnosisState to;

    private int revision;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected DiagnosisStep() {
    }

    DiagnosisStep(Diagnosis diagnosis, DiagnosisVerb verb, String reason, UUID recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.diagnosisId = diagnosis.id();
        this.verb = verb;
        this.from = diagnosis.state();
        this.to = verb.to();
        this.revision = diagnosis.revision();
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Whether it approved that version. */
    public boolean isApprovalOf(DiagnosisRevision version) {
        return verb == DiagnosisVerb.APPROVE && Integer.valueOf(revision).equals(version.number());
    }

    public DiagnosisVerb verb() {
        return verb;
    }

    public DiagnosisState from() {
        return from;
    }

    public DiagnosisState to() {
        return to;
    }

    public int revision() {
        return revision;
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
