package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That a rendering holds a voucher. A voucher is rendered once; when it is corrected or annulled afterwards it is taken
 * back once, by an item of sign -1 in a later month. An item of a regularisation points at the observed original and
 * moves no money.
 */
@Entity
@Table(name = "rendicion_item")
public class RendicionItem {

    @Id
    private UUID id;

    @Column(name = "rendicion_id")
    private UUID rendicionId;

    @Column(name = "voucher_id")
    private UUID voucherId;

    private int sign;

    private boolean late;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "original_item_id")
    private UUID originalItemId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected RendicionItem() {
    }

    private RendicionItem(UUID rendicionId, UUID voucherId, int sign, String lateReason, UUID originalItemId, Instant recordedAt) {
        this.id = Ids.next();
        this.rendicionId = rendicionId;
        this.voucherId = voucherId;
        this.sign = sign;
        this.late = lateReason != null;
        this.lateReason = lateReason;
        this.originalItemId = originalItemId;
        this.recordedAt = recordedAt;
    }

    /** @param lateReason why it was not rendered in the month of its payment, null when it is */
    public static RendicionItem entry(UUID rendicionId, UUID voucherId, String lateReason, Instant now) {
        return new RendicionItem(rendicionId, voucherId, 1, lateReason, null, now);
    }

    public static RendicionItem reversal(UUID rendicionId, UUID voucherId, String reason, Instant now) {
        return new RendicionItem(rendicionId, voucherId, -1, reason, null, now);
    }

    /** @param voucherId the observed voucher, or the one that corrects it */
    public static RendicionItem regularisation(UUID rendicionId, UUID voucherId, UUID originalItemId, Instant now) {
        return new RendicionItem(rendicionId, voucherId, 1, null, originalItemId, now);
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID voucherId() {
        return voucherId;
    }

    public int sign() {
        return sign;
    }

    public UUID originalItemId() {
        return originalItemId;
    }
}
