package cl.vertiente.committee.domain;

import cl.vertiente.shared.RowOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An import of an official register, or a trial of one: the file by its SHA-256, who brought it, when, and what was said of each
 * row. Never changed.
 */
@Entity
@Table(name = "register_import")
public class RegisterImport {

    @Id
    private UUID id;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private RegisterProfile profile;

    @Column(name = "register_source")
    private String registerSource;

    @Column(name = "register_date")
    private LocalDate registerDate;

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

    protected RegisterImport() {
    }

    /** Where a register comes from and whether it is tried only. */
    public record Origin(String sha256, String fileName, RegisterProfile profile, String source, LocalDate date, boolean dryRun) {
    }

    public RegisterImport(UUID id, Origin origin, RegisterVerdicts said, String verdictsJson, UUID person, Instant now) {
        this.id = id;
        this.sha256 = origin.sha256();
        this.fileName = origin.fileName();
        this.profile = origin.profile();
        this.registerSource = origin.source();
        this.registerDate = origin.date();
        this.dryRun = origin.dryRun();
        this.read = said.read();
        this.created = said.count(RowOutcome.CREATED);
        this.updated = said.count(RowOutcome.UPDATED);
        this.unchanged = said.count(RowOutcome.UNCHANGED);
        this.rejected = said.count(RowOutcome.REJECTED);
        this.flagged = said.flagged();
        this.verdicts = verdictsJson;
        this.recordedBy = person;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return new Origin(sha256, fileName, profile, registerSource, registerDate, dryRun);
    }

    public String verdicts() {
        return verdicts;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What the audit trail keeps of it: the rows themselves are in the trail one by one. */
    public RegisterImportState state() {
        return new RegisterImportState(id, sha256, fileName, profile, registerSource, registerDate, dryRun, read, created, updated,
                unchanged, rejected, flagged, recordedAt);
    }
}
