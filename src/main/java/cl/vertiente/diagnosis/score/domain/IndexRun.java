package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What computing all indexes again found. Append-only. */
@Entity
@Table(name = "service_index_run")
public class IndexRun {

    @Id
    private UUID id;

    @Column(name = "table_version")
    private int tableVersion;

    @Column(name = "report_json")
    private String reportJson;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected IndexRun() {
    }

    public IndexRun(UUID id, int tableVersion, IndexRunReport report, UUID by, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.tableVersion = tableVersion;
        this.reportJson = Json.write(report);
        this.recordedAt = Objects.requireNonNull(now);
        this.recordedBy = Objects.requireNonNull(by);
    }

    public IndexRunReport report() {
        return Json.read(reportJson, IndexRunReport.class);
    }

    public UUID id() {
        return id;
    }

    public int tableVersion() {
        return tableVersion;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
