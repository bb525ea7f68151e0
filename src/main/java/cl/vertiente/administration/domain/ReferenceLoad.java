package cl.vertiente.administration.domain;

import cl.vertiente.shared.RowOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A load of reference data, or a trial of one: the file by its SHA-256, who brought it, when, and what was said of each row. Never
 * changed.
 */
@Entity
@Table(name = "reference_load")
public class ReferenceLoad {

    @Id
    private UUID id;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "table_key")
    private String table;

    private String source;

    @Column(name = "dry_run")
    private boolean dryRun;

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

    @Column(name = "flagged_count")
    private int flagged;

    @Column(name = "verdicts_json")
    private String verdicts;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ReferenceLoad() {
    }

    /**
     * Where a load comes from and whether it is tried only.
     *
     * @param source of the whole file, where its rows do not say their own; null when nobody said it
     */
    public record Origin(String sha256, String fileName, String table, String source, boolean dryRun) {
    }

    public ReferenceLoad(UUID id, Origin origin, List<ReferenceVerdict> said, String verdictsJson, UUID person, Instant now) {
        this.id = id;
        this.sha256 = origin.sha256();
        this.fileName = origin.fileName();
        this.table = origin.table();
        this.source = origin.source();
        this.dryRun = origin.dryRun();
        this.read = said.size();
        this.created = count(said, RowOutcome.CREATED);
        this.updated = count(said, RowOutcome.UPDATED);
        this.unchanged = count(said, RowOutcome.UNCHANGED);
        this.rejected = count(said, RowOutcome.REJECTED);
        this.flagged = (int) said.stream().filter(ReferenceVerdict::asksForALook).count();
        this.verdicts = verdictsJson;
        this.recordedBy = person;
        this.recordedAt = now;
    }

    private static int count(List<ReferenceVerdict> said, RowOutcome outcome) {
        return (int) said.stream().filter(row -> row.outcome() == outcome).count();
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return new Origin(sha256, fileName, table, source, dryRun);
    }

    public String verdicts() {
        return verdicts;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    /** What the audit trail keeps of it, and every list shows. */
    public ReferenceLoadState state() {
        return new ReferenceLoadState(id, sha256, fileName, table, source, dryRun, read, created, updated, unchanged, rejected, flagged,
                recordedAt);
    }
}
