package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An index as it was computed, with all that it was computed from. Append-only: computing it again leaves another one. */
@Entity
@Table(name = "service_index")
public class StoredIndex {

    @Id
    private UUID id;

    @Column(name = "scored_version_id")
    private UUID scoredVersionId;

    @Column(name = "table_version")
    private int tableVersion;

    @Column(name = "system_value")
    private BigDecimal systemValue;

    @Column(name = "operator_value")
    private BigDecimal operatorValue;

    @Column(name = "service_value")
    private BigDecimal serviceValue;

    @Column(name = "overall_value")
    private BigDecimal overallValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "overall_letter")
    private IndexLetter overallLetter;

    @Column(name = "overall_coverage")
    private BigDecimal overallCoverage;

    @Column(name = "index_json")
    private String indexJson;

    @Column(name = "input_json")
    private String inputJson;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected StoredIndex() {
    }

    public StoredIndex(ScoredVersion of, ServiceIndex index, IndexInput input, UUID by, Instant now) {
        this.id = Ids.next();
        this.scoredVersionId = of.id();
        this.tableVersion = index.tableVersion();
        this.systemValue = index.system().value();
        this.operatorValue = index.operator().value();
        this.serviceValue = index.service().value();
        this.overallValue = index.overall().value();
        this.overallLetter = index.overall().letter();
        this.overallCoverage = index.overall().coverage();
        this.indexJson = Json.write(index);
        this.inputJson = Json.write(input);
        this.recordedAt = Objects.requireNonNull(now);
        this.recordedBy = Objects.requireNonNull(by);
    }

    /** Whether it says what another computation says, from the same input. */
    public boolean says(ServiceIndex other, IndexInput from) {
        return indexJson.equals(Json.write(other)) && inputJson.equals(Json.write(from));
    }

    public ServiceIndex index() {
        return Json.read(indexJson, ServiceIndex.class);
    }

    public IndexInput input() {
        return Json.read(inputJson, IndexInput.class);
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
