package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What part of a voucher pays an improvement. Append-only: it counts while nobody annulled it and the voucher is in force. */
@Entity
@Table(name = "improvement_payment")
public class ImprovementPayment {

    @Id
    private UUID id;

    @Column(name = "improvement_id")
    private UUID improvementId;

    @Column(name = "voucher_id")
    private UUID voucherId;

    private Pesos amount;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ImprovementPayment() {
    }

    /** What is said of a payment. */
    public record Said(UUID voucherId, Pesos amount) {
    }

    public ImprovementPayment(UUID id, UUID improvementId, Said said, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.improvementId = Objects.requireNonNull(improvementId);
        this.voucherId = Objects.requireNonNull(said.voucherId());
        this.amount = Objects.requireNonNull(said.amount());
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID improvementId() {
        return improvementId;
    }

    public Said said() {
        return new Said(voucherId, amount);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
