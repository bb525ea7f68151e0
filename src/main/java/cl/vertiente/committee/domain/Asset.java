package cl.vertiente.committee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * An installation of a system: a well, a pump, a tank. It never changes its kind. What is known of it comes through one door,
 * {@link #observe}, by hand, from an approved visit or from a work that was received; each observation stays.
 */
@Entity
@Table(name = "asset")
public class Asset {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String kind;

    protected Asset() {
    }

    public Asset(UUID id, UUID waterSystemId, AssetKind kind) {
        this.id = Objects.requireNonNull(id);
        this.waterSystemId = Objects.requireNonNull(waterSystemId);
        this.kind = kind.code();
    }

    /**
     * Who says it, and when it is written down.
     *
     * @param sourceId the visit or work it comes from; null when it was written by hand
     */
    public record Said(ObservationSource source, UUID sourceId, UUID personId, Instant at) {
    }

    /**
     * Takes what was seen.
     *
     * @param observationId made by whoever saw it; the same one arrives once
     * @return the row to keep
     */
    public AssetObservation observe(UUID observationId, AssetReport report, AssetKind of, Said said, LocalDate today) {
        if (!of.code().equals(kind)) {
            throw new IllegalArgumentException("the kind of an installation never changes");
        }
        report.check(of, today);
        return new AssetObservation(observationId, id, report, said);
    }

    /** Its system was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    public UUID id() {
        return id;
    }

    public boolean isOf(UUID system) {
        return waterSystemId.equals(system);
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public String kind() {
        return kind;
    }
}
