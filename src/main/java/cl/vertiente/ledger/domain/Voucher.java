package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A voucher (Resolución 30/2015 CGR, art. 2): a fact that is recorded once and never changed. A mistake is mended by a
 * new voucher that names it, or by annulling it with a reason; both leave it readable.
 */
@Entity
@Table(name = "voucher")
public class Voucher {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private VoucherKind kind;

    private int year;

    private int number;

    @Column(name = "paid_on")
    private LocalDate date;

    private Pesos amount;

    private String description;

    @Embedded
    private Payee payee;

    @Embedded
    private BackingDocument document;

    @Column(name = "fiscal_document_id")
    private UUID fiscalDocumentId;

    private Pesos gross;

    private Pesos withholding;

    private Pesos net;

    @Column(name = "installment_id")
    private UUID installmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "repayment_reason")
    private RepaymentReason repaymentReason;

    private UUID corrects;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "annulled_at")
    private Instant annulledAt;

    @Column(name = "annulled_by")
    private UUID annulledBy;

    @Column(name = "annulment_reason")
    private String annulmentReason;

    @ElementCollection
    @CollectionTable(name = "voucher_line", joinColumns = @JoinColumn(name = "voucher_id"))
    @OrderColumn(name = "position")
    private List<VoucherLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "voucher_payment", joinColumns = @JoinColumn(name = "voucher_id"))
    @OrderColumn(name = "position")
    private List<Payment> payments = new ArrayList<>();

    protected Voucher() {
    }

    /**
     * @param number consecutive by agreement, year and kind
     * @param fiscalDocumentId the numbered document that it pays, null when there is none
     * @param requestSha256 of what was asked, by which the same request is known again
     */
    public Voucher(UUID id, UUID agreementId, int number, VoucherContent content, UUID fiscalDocumentId, String requestSha256,
            Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.agreementId = agreementId;
        this.kind = content.kind();
        this.year = content.date().getYear();
        this.number = number;
        this.date = content.date();
        this.amount = content.amount();
        this.description = content.description();
        this.payee = content.payee();
        this.document = content.document();
        this.fiscalDocumentId = fiscalDocumentId;
        this.gross = content.gross();
        this.withholding = content.withholding();
        this.net = content.net();
        this.installmentId = content.installmentId();
        this.repaymentReason = content.repaymentReason();
        this.corrects = content.corrects();
        this.correctionReason = content.correctionReason();
        this.requestSha256 = requestSha256;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.lines.addAll(content.lines());
        this.payments.addAll(content.payments());
    }

    /** @throws StateForbids when it was annulled before, or is itself a correction, which is corrected and not annulled */
    public void annul(String reason, Instant now, UUID by) {
        if (annulledAt != null) {
            throw new StateForbids("ledger.voucher.annulled", "", folio());
        }
        if (corrects != null) {
            throw new StateForbids("ledger.voucher.annul-correction", "", folio());
        }
        annulledAt = now;
        annulledBy = by;
        annulmentReason = reason;
    }

    public String folio() {
        return kind.folio(year, number);
    }

    public boolean isAnnulled() {
        return annulledAt != null;
    }

    public boolean wasAsked(String sha256) {
        return requestSha256.equals(sha256);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public VoucherKind kind() {
        return kind;
    }

    public LocalDate date() {
        return date;
    }

    public Pesos amount() {
        return amount;
    }

    public UUID fiscalDocumentId() {
        return fiscalDocumentId;
    }

    public List<VoucherLine> lines() {
        return List.copyOf(lines);
    }
}
