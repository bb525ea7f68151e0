package cl.vertiente.design.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What was seen of a paper of the file of a design. Append-only: a later entry takes its place. */
@Entity
@Table(name = "design_paper")
public class DesignPaper {

    @Id
    private UUID id;

    @Column(name = "design_id")
    private UUID designId;

    private int number;

    private String code;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String sha256;

    @Column(name = "not_required_reason")
    private String notRequiredReason;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected DesignPaper() {
    }

    /**
     * What somebody saw.
     *
     * @param code of the paper
     * @param validUntil last day on which it holds; null when it does not expire
     * @param sha256 the document; null when it is not asked here, or was taken out
     * @param notRequiredReason why this design does not need it; null when it does
     */
    public record Seen(String code, LocalDate seenOn, LocalDate validUntil, String sha256, String notRequiredReason, String note) {
    }

    /** @param number by which the entries of a design were recorded one after another, from 1 on */
    public DesignPaper(UUID id, UUID designId, int number, Seen seen, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.designId = Objects.requireNonNull(designId);
        this.number = number;
        this.code = Objects.requireNonNull(seen.code());
        this.seenOn = Objects.requireNonNull(seen.seenOn());
        this.validUntil = seen.validUntil();
        this.sha256 = seen.sha256();
        this.notRequiredReason = seen.notRequiredReason();
        this.note = seen.note();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID designId() {
        return designId;
    }

    public Seen seen() {
        return new Seen(code, seenOn, validUntil, sha256, notRequiredReason, note);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
