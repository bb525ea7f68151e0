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

/** That a document proves a voucher, in a role. Added, never taken away. */
@Entity
@Table(name = "voucher_evidence")
public class VoucherEvidence {

    @Id
    private UUID id;

    @Column(name = "voucher_id")
    private UUID voucherId;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private EvidenceRole role;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected VoucherEvidence() {
    }

    public VoucherEvidence(UUID voucherId, String sha256, EvidenceRole role, Instant now, UUID by) {
        this.id = Ids.next();
        this.voucherId = voucherId;
        this.sha256 = sha256;
        this.role = role;
        this.recordedAt = now;
        this.recordedBy = by;
    }
}
