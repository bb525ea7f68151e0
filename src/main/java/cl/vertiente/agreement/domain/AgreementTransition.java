package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One step in the life of an agreement. Append-only. */
@Entity
@Table(name = "agreement_transition")
public class AgreementTransition {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private AgreementVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AgreementState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AgreementState to;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String reason;

    @Column(name = "document_sha256")
    private String documentSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected AgreementTransition() {
    }

    /** @param from null for the first one */
    public AgreementTransition(UUID agreementId, AgreementState from, Step step, Instant recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.verb = step.verb();
        this.from = from;
        this.to = step.verb().to();
        this.happenedOn = step.on();
        this.reason = step.reason();
        this.documentSha256 = step.documentSha256();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /**
     * What is done.
     *
     * @param on the day on which it happened, which may be earlier than its recording
     * @param documentSha256 what proves it; null when nothing has to
     */
    public record Step(AgreementVerb verb, LocalDate on, String reason, String documentSha256) {
    }

    public Step step() {
        return new Step(verb, happenedOn, reason, documentSha256);
    }

    public AgreementState to() {
        return to;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
