package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A spreadsheet of attendance that was loaded, or tried: its file by SHA-256, who brought it, when, what was said. Never changed. */
@Entity
@Table(name = "attendance_load")
public class AttendanceLoad {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "report_json")
    private String report;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AttendanceLoad() {
    }

    /** The spreadsheet. */
    public record File(String sha256, String name) {
    }

    public AttendanceLoad(UUID id, UUID sessionId, File file, boolean dryRun, List<AttendanceVerdict> said, UUID by, Instant at) {
        this.id = id;
        this.sessionId = sessionId;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.dryRun = dryRun;
        this.report = Json.write(said);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        return fileName;
    }

    public boolean isTrial() {
        return dryRun;
    }

    public List<AttendanceVerdict> rows() {
        return List.of(Json.read(report, AttendanceVerdict[].class));
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
