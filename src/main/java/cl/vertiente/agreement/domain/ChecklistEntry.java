package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was seen of an item of the checklist. Append-only: a later entry takes its place. */
@Entity
@Table(name = "checklist_entry")
public class ChecklistEntry {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String code;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "evidence_sha256")
    private String evidenceSha256;

    @Column(name = "not_required_reason")
    private String notRequiredReason;

    @Column(name = "constituted_on")
    private LocalDate constitutedOn;

    @Enumerated(EnumType.STRING)
    private Selection selection;

    @Column(name = "selection_grounds")
    private String selectionGrounds;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ChecklistEntry() {
    }

    /** @param requestSha256 of what was asked, by which the same request is known again */
    public ChecklistEntry(UUID id, UUID agreementId, String code, ChecklistContent content, String requestSha256, Instant recordedAt,
            UUID recordedBy) {
        this.id = id;
        this.agreementId = agreementId;
        this.code = code;
        this.seenOn = content.seenOn();
        this.validUntil = content.validUntil();
        this.evidenceSha256 = content.evidenceSha256();
        this.notRequiredReason = content.notRequiredReason();
        this.constitutedOn = content.facts().constitutedOn();
        this.selection = content.facts().selection();
        this.selectionGrounds = content.facts().selectionGrounds();
        this.requestSha256 = requestSha256;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public boolean wasAsked(UUID agreement, String item, String sha256) {
        return agreementId.equals(agreement) && code.equals(item) && requestSha256.equals(sha256);
    }

    public String code() {
        return code;
    }

    public ChecklistContent content() {
        return new ChecklistContent(seenOn, validUntil, evidenceSha256, notRequiredReason,
                new ChecklistContent.Facts(constitutedOn, selection, selectionGrounds));
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
