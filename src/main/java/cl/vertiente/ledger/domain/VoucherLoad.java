package cl.vertiente.ledger.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A workbook of expenses that was loaded into a ledger, or tried: its files by their SHA-256, who brought it, when, and what was
 * said of each row. Never changed.
 */
@Entity
@Table(name = "voucher_load")
public class VoucherLoad {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "documents_sha256")
    private String documentsSha256;

    @Enumerated(EnumType.STRING)
    private LoadChoice choice;

    @Column(name = "read_count")
    private int read;

    @Column(name = "created_count")
    private int created;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "rejected_count")
    private int rejected;

    @Column(name = "flagged_count")
    private int flagged;

    @Column(name = "voucher_count")
    private int vouchers;

    @Column(name = "attached_count")
    private int attached;

    @Column(name = "report_json")
    private String report;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected VoucherLoad() {
    }

    /**
     * The files.
     *
     * @param documentsSha256 of the ZIP that came with the workbook; null when none came
     */
    public record Files(String sha256, String fileName, String documentsSha256) {
    }

    /** @param choice null for a trial */
    public VoucherLoad(UUID id, UUID agreementId, Files files, LoadChoice choice, LoadReport said, String reportJson, UUID person,
            Instant now) {
        this.id = id;
        this.agreementId = agreementId;
        this.sha256 = files.sha256();
        this.fileName = files.fileName();
        this.documentsSha256 = files.documentsSha256();
        this.choice = choice;
        this.read = said.rows().size();
        this.created = said.count(LoadOutcome.CREATED);
        this.unchanged = said.count(LoadOutcome.UNCHANGED);
        this.rejected = said.count(LoadOutcome.REJECTED);
        this.flagged = said.flagged();
        this.vouchers = said.vouchers();
        this.attached = said.papers().attached();
        this.report = reportJson;
        this.recordedBy = person;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Files files() {
        return new Files(sha256, fileName, documentsSha256);
    }

    public boolean isTrial() {
        return choice == null;
    }

    public String report() {
        return report;
    }

    /** What the audit trail keeps of it: the vouchers themselves are in the trail one by one. */
    public VoucherLoadState state() {
        return new VoucherLoadState(id, fileName, isTrial(), choice, read, created, unchanged, rejected, flagged, vouchers, attached,
                documentsSha256 != null, null, recordedAt);
    }
}
