package cl.vertiente.portfolio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a published figure is compared no more, and why. Append-only. */
@Entity
@Table(name = "published_figure_withdrawal")
public class PublishedWithdrawal {

    @Id
    @Column(name = "figure_id")
    private UUID figureId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected PublishedWithdrawal() {
    }

    public PublishedWithdrawal(UUID figureId, String reason, Instant at, UUID by) {
        this.figureId = Objects.requireNonNull(figureId);
        this.reason = Objects.requireNonNull(reason);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID figureId() {
        return figureId;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
