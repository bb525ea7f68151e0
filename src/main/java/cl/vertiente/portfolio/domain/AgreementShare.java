package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The share of an agreement in an initiative, one of a set that adds up to a hundred. Append-only: other shares are another set, so that
 * what was known at an instant can be asked.
 */
@Entity
@Table(name = "initiative_share")
public class AgreementShare {

    @Id
    private UUID id;

    @Column(name = "share_set")
    private UUID shareSet;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private BigDecimal percent;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected AgreementShare() {
    }

    private AgreementShare(UUID set, UUID initiativeId, Map.Entry<UUID, BigDecimal> share, Instant at, UUID by) {
        this.id = Ids.next();
        this.shareSet = set;
        this.initiativeId = initiativeId;
        this.agreementId = share.getKey();
        this.percent = share.getValue();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** A set. */
    public static List<AgreementShare> set(UUID set, UUID initiativeId, Map<UUID, BigDecimal> shares, Instant at, UUID by) {
        return shares.entrySet().stream().map(share -> new AgreementShare(set, initiativeId, share, at, by)).toList();
    }

    public UUID shareSet() {
        return shareSet;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public BigDecimal percent() {
        return percent;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
