package cl.vertiente.design.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a line of a voucher was no cost of a design after all, and why. Append-only. */
@Entity
@Table(name = "design_charge_release")
public class ChargeRelease {

    @Id
    @Column(name = "charge_id")
    private UUID chargeId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ChargeRelease() {
    }

    public ChargeRelease(UUID chargeId, String reason, Instant at, UUID by) {
        this.chargeId = Objects.requireNonNull(chargeId);
        this.reason = Objects.requireNonNull(reason);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID chargeId() {
        return chargeId;
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
