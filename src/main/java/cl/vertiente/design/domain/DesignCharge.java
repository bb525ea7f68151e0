package cl.vertiente.design.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A line of a voucher that was spent on a design, whole. Append-only: it is released by another row. */
@Entity
@Table(name = "design_charge")
public class DesignCharge {

    @Id
    private UUID id;

    @Column(name = "design_id")
    private UUID designId;

    @Column(name = "voucher_id")
    private UUID voucherId;

    private int line;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected DesignCharge() {
    }

    /** @param line of the voucher, from 0 on */
    public DesignCharge(UUID id, UUID designId, UUID voucherId, int line, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.designId = Objects.requireNonNull(designId);
        this.voucherId = Objects.requireNonNull(voucherId);
        this.line = line;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** Whether it says the same of the same design. */
    public boolean says(UUID design, UUID voucher, int position) {
        return designId.equals(design) && voucherId.equals(voucher) && line == position;
    }

    public UUID id() {
        return id;
    }

    public UUID designId() {
        return designId;
    }

    public UUID voucherId() {
        return voucherId;
    }

    public int line() {
        return line;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
