package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How much of a product was done by a day (medio de verificación at hand). Append-only: the newest day counts. */
@Entity
@Table(name = "product_progress")
public class ProductProgress {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    private BigDecimal done;

    private String note;

    @Column(name = "evidence_sha256")
    private String evidenceSha256;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ProductProgress() {
    }

    /** @param requestSha256 of what was asked, by which the same request is known again */
    public ProductProgress(UUID id, Product product, Content content, String requestSha256, Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.agreementId = product.agreementId();
        this.productId = product.id();
        this.reportedOn = content.reportedOn();
        this.done = content.done();
        this.note = content.note();
        this.evidenceSha256 = content.evidenceSha256();
        this.requestSha256 = requestSha256;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /**
     * What is reported.
     *
     * @param done of the product's unit, all that was done until then
     * @param evidenceSha256 the document that shows it; null when none came
     */
    public record Content(LocalDate reportedOn, BigDecimal done, String note, String evidenceSha256) {
    }

    public boolean wasAsked(UUID product, String sha256) {
        return productId.equals(product) && requestSha256.equals(sha256);
    }

    public UUID id() {
        return id;
    }

    public UUID productId() {
        return productId;
    }

    public Content content() {
        return new Content(reportedOn, done, note, evidenceSha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
