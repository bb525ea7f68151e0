package cl.vertiente.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a payment was put to an improvement by error, and why. Append-only. */
@Entity
@Table(name = "improvement_payment_annulment")
public class PaymentAnnulment {

    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected PaymentAnnulment() {
    }

    public PaymentAnnulment(UUID paymentId, String reason, Instant at, UUID by) {
        this.paymentId = Objects.requireNonNull(paymentId);
        this.reason = Objects.requireNonNull(reason);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID paymentId() {
        return paymentId;
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
