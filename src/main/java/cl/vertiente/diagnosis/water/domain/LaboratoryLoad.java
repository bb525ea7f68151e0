package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.RowOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A workbook of laboratory results that was loaded, or tried: its file by SHA-256, who brought it, when, what was said. Never changed. */
@Entity
@Table(name = "laboratory_load")
public class LaboratoryLoad {

    @Id
    private UUID id;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "read_count")
    private int read;

    @Column(name = "created_count")
    private int created;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "rejected_count")
    private int rejected;

    @Column(name = "sample_count")
    private int samples;

    @Column(name = "report_json")
    private String report;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected LaboratoryLoad() {
    }

    /** @param said of each row */
    public LaboratoryLoad(UUID id, File file, boolean dryRun, LaboratoryReport said, UUID person, Instant now) {
        this.id = id;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.dryRun = dryRun;
        this.read = said.rows().size();
        this.created = said.count(RowOutcome.CREATED);
        this.unchanged = said.count(RowOutcome.UNCHANGED);
        this.rejected = said.count(RowOutcome.REJECTED);
        this.samples = said.samples();
        this.report = Json.write(said);
        this.recordedBy = person;
        this.recordedAt = now;
    }

    /** The workbook. */
    public record File(String sha256, String name) {
    }

    /** What the audit trail and lists keep of it: the samples themselves are in the trail one by one. */
    public record State(UUID id, String fileName, boolean dryRun, int read, int created, int unchanged, int rejected, int samples,
            Instant recordedAt) {
    }

    public UUID id() {
        return id;
    }

    public File file() {
        return new File(sha256, fileName);
    }

    public boolean isTrial() {
        return dryRun;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public LaboratoryReport report() {
        return Json.read(report, LaboratoryReport.class);
    }

    public State state() {
        return new State(id, fileName, dryRun, read, created, unchanged, rejected, samples, recordedAt);
    }
}
