package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Number, date and proof of the filing of a rendering in SISREC, Contraloría's system; the newest counts. */
@Entity
@Table(name = "sisrec_filing")
public class SisrecFiling {

    @Id
    private UUID id;

    @Column(name = "rendicion_id")
    private UUID rendicionId;

    @Column(name = "report_number")
    private String reportNumber;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "proof_sha256")
    private String proofSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected SisrecFiling() {
    }

    public SisrecFiling(UUID rendicionId, String reportNumber, LocalDate sentOn, String proofSha256, Instant now, UUID by) {
        this.id = Ids.next();
        this.rendicionId = rendicionId;
        this.reportNumber = reportNumber;
        this.sentOn = sentOn;
        this.proofSha256 = proofSha256;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public String reportNumber() {
        return reportNumber;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String proofSha256() {
        return proofSha256;
    }
}
