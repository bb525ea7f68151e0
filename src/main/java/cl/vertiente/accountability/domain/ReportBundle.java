package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A ZIP of issued reports of an agreement, with its index. Append-only: another one is made anew. */
@Entity
@Table(name = "report_bundle")
public class ReportBundle {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "report_key")
    private String reportKey;

    private String sha256;

    private int reports;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ReportBundle() {
    }

    /** @param reports how many there are in it */
    public ReportBundle(UUID agreementId, String reportKey, String sha256, int reports, Instant recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.agreementId = Objects.requireNonNull(agreementId);
        this.reportKey = Objects.requireNonNull(reportKey);
        this.sha256 = Objects.requireNonNull(sha256);
        this.reports = reports;
        this.recordedAt = Objects.requireNonNull(recordedAt);
        this.recordedBy = Objects.requireNonNull(recordedBy);
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String reportKey() {
        return reportKey;
    }

    public String sha256() {
        return sha256;
    }

    public int reports() {
        return reports;
    }

    public Instant madeAt() {
        return recordedAt;
    }

    public UUID madeBy() {
        return recordedBy;
    }
}
