package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an issued certificate was taken back, by whom and why. It stays in the register and says so to whoever checks it. */
@Entity
@Table(name = "certificate_revocation")
public class CertificateRevocation {

    @Id
    @Column(name = "report_id")
    private UUID reportId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected CertificateRevocation() {
    }

    /** @throws Invalid without a reason */
    public CertificateRevocation(UUID reportId, String reason, Instant recordedAt, UUID recordedBy) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("accountability.certificate.reason", "/reason");
        }
        this.reportId = reportId;
        this.reason = reason.strip();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID reportId() {
        return reportId;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
