package cl.vertiente.design.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** How far a product of a design was on a day, as somebody reported it. Append-only: another report of the same day counts instead. */
@Entity
@Table(name = "engineering_design_progress")
public class DesignProgress {

    @Id
    private UUID id;

    @Column(name = "design_id")
    private UUID designId;

    private int number;

    private String kind;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    private BigDecimal percent;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected DesignProgress() {
    }

    /**
     * What a report says.
     *
     * @param percent from 0 to 100
     */
    public record Report(String kind, LocalDate on, BigDecimal percent, String note) {

        /** By its hundredths: the same report is equal however it came. */
        public Report {
            percent = percent.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** @param number by which the reports of a design were recorded one after another, from 1 on */
    public DesignProgress(UUID id, UUID designId, int number, Report report, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.designId = Objects.requireNonNull(designId);
        this.number = number;
        this.kind = Objects.requireNonNull(report.kind());
        this.reportedOn = Objects.requireNonNull(report.on());
        this.percent = report.percent();
        this.note = report.note();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID designId() {
        return designId;
    }

    public int number() {
        return number;
    }

    public Report report() {
        return new Report(kind, reportedOn, percent, note);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
