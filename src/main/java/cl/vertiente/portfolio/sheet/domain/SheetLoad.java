package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.RowOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A working sheet that was tried, or of which something was taken: its file, what its reader answered, what was said. Never changed. */
@Entity
@Table(name = "portfolio_sheet_load")
public class SheetLoad {

    @Id
    private UUID id;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private SheetChoices.Unit unit;

    @Enumerated(EnumType.STRING)
    private SheetChoices.Thousands thousands;

    @Column(name = "short_years")
    private boolean shortYears;

    @Column(name = "read_count")
    private int read;

    @Column(name = "created_count")
    private int created;

    @Column(name = "updated_count")
    private int updated;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "rejected_count")
    private int rejected;

    @Column(name = "report_json")
    private String report;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SheetLoad() {
    }

    /** @param said of its rows and codes */
    public SheetLoad(UUID id, File file, boolean dryRun, SheetReport said, UUID person, Instant now) {
        this.id = id;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.dryRun = dryRun;
        this.agreementId = file.agreementId();
        this.unit = file.choices().unit();
        this.thousands = file.choices().thousands();
        this.shortYears = file.choices().shortYears();
        this.read = said.rows().size();
        this.created = said.count(RowOutcome.CREATED);
        this.updated = said.count(RowOutcome.UPDATED);
        this.unchanged = said.count(RowOutcome.UNCHANGED);
        this.rejected = said.count(RowOutcome.REJECTED);
        this.report = Json.write(said);
        this.recordedBy = person;
        this.recordedAt = now;
    }

    /** The sheet, for which agreement it is brought, and how it is to be read. */
    public record File(String sha256, String name, UUID agreementId, SheetChoices choices) {
    }

    /** What lists and the audit trail keep of it. */
    public record State(UUID id, String fileName, boolean dryRun, UUID agreementId, SheetChoices choices, int read, int created,
            int updated, int unchanged, int rejected, Instant recordedAt) {
    }

    public UUID id() {
        return id;
    }

    public File file() {
        return new File(sha256, fileName, agreementId, new SheetChoices(unit, thousands, shortYears));
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public SheetReport report() {
        return Json.read(report, SheetReport.class);
    }

    public State state() {
        return new State(id, fileName, dryRun, agreementId, file().choices(), read, created, updated, unchanged, rejected, recordedAt);
    }
}
