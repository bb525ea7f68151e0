package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What a supplier asks for an improvement, with the paper that says so. Append-only. */
@Entity
@Table(name = "improvement_quote")
public class ImprovementQuote {

    @Id
    private UUID id;

    @Column(name = "improvement_id")
    private UUID improvementId;

    @Column(name = "supplier_tax_id")
    private Rut supplierTaxId;

    @Column(name = "supplier_name")
    private String supplierName;

    private Pesos cost;

    @Column(name = "quoted_on")
    private LocalDate quotedOn;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ImprovementQuote() {
    }

    /**
     * What is said of a quote.
     *
     * @param cost taxes included
     * @param document hash of the paper
     */
    public record Said(Supplier supplier, Pesos cost, LocalDate on, String document) {
    }

    public ImprovementQuote(UUID id, UUID improvementId, Said said, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.improvementId = Objects.requireNonNull(improvementId);
        this.supplierTaxId = Objects.requireNonNull(said.supplier().taxId());
        this.supplierName = Objects.requireNonNull(said.supplier().name());
        this.cost = Objects.requireNonNull(said.cost());
        this.quotedOn = Objects.requireNonNull(said.on());
        this.sha256 = Objects.requireNonNull(said.document());
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID improvementId() {
        return improvementId;
    }

    public Said said() {
        return new Said(new Supplier(supplierTaxId, supplierName), cost, quotedOn, sha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
