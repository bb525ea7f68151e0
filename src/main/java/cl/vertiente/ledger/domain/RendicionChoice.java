package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The analyst's decision about a voucher in a month that is being prepared, with its reason. */
@Entity
@Table(name = "rendicion_choice")
public class RendicionChoice {

    /** Include it although it was paid in an earlier month, or leave it for a later one. */
    public enum Choice { INCLUDE_LATE, LEAVE_OUT }

    @Id
    private UUID id;

    @Column(name = "rendicion_id")
    private UUID rendicionId;

    @Column(name = "voucher_id")
    private UUID voucherId;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "annulled_at")
    private Instant annulledAt;

    protected RendicionChoice() {
    }

    public RendicionChoice(UUID rendicionId, UUID voucherId, Choice choice, String reason, Instant now, UUID by) {
        this.id = Ids.next();
        this.rendicionId = rendicionId;
        this.voucherId = voucherId;
        this.choice = choice;
        this.reason = reason;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public void annul(Instant now) {
        annulledAt = now;
    }

    public UUID voucherId() {
        return voucherId;
    }

    public Choice choice() {
        return choice;
    }

    public String reason() {
        return reason;
    }
}
