package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That an instalment was asked of the regional government on a day. Append-only: the newest one counts. */
@Entity
@Table(name = "installment_request")
public class InstallmentRequest {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "installment_id")
    private UUID installmentId;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    private String note;

    @Column(name = "evidence_sha256")
    private String evidenceSha256;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected InstallmentRequest() {
    }

    /** What is said of it. @param evidenceSha256 the letter by which it was asked; null when none came */
    public record Content(LocalDate requestedOn, String note, String evidenceSha256) {
    }

    /** @param requestSha256 of what was asked, by which the same request is known again */
    public InstallmentRequest(UUID id, Installment installment, Content content, String requestSha256, Instant recordedAt,
            UUID recordedBy) {
        this.id = id;
        this.agreementId = installment.agreementId();
        this.installmentId = installment.id();
        this.requestedOn = content.requestedOn();
        this.note = content.note();
        this.evidenceSha256 = content.evidenceSha256();
        this.requestSha256 = requestSha256;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public boolean wasAsked(UUID installment, String sha256) {
        return installmentId.equals(installment) && requestSha256.equals(sha256);
    }

    public UUID installmentId() {
        return installmentId;
    }

    public Content content() {
        return new Content(requestedOn, note, evidenceSha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
