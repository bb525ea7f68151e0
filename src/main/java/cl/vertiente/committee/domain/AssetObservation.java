package cl.vertiente.committee.domain;

import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What was seen of an installation on a day, and when that was written down. Append-only. */
@Entity
@Table(name = "asset_observation")
public class AssetObservation {

    @Id
    private UUID id;

    @Column(name = "asset_id")
    private UUID assetId;

    @Column(name = "observed_on")
    private LocalDate observedOn;

    @Column(name = "said_json")
    private String saidJson;

    @Enumerated(EnumType.STRING)
    private ObservationSource source;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected AssetObservation() {
    }

    AssetObservation(UUID id, UUID assetId, AssetReport report, Asset.Said said) {
        this.id = Objects.requireNonNull(id);
        this.assetId = Objects.requireNonNull(assetId);
        this.observedOn = Objects.requireNonNull(report.observedOn());
        this.saidJson = Json.write(report);
        this.source = Objects.requireNonNull(said.source());
        this.sourceId = said.sourceId();
        this.recordedAt = Objects.requireNonNull(said.at());
        this.recordedBy = Objects.requireNonNull(said.personId());
    }

    public AssetReport report() {
        return Json.read(saidJson, AssetReport.class);
    }

    public UUID id() {
        return id;
    }

    public UUID assetId() {
        return assetId;
    }

    public LocalDate observedOn() {
        return observedOn;
    }

    public ObservationSource source() {
        return source;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
