package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed of a product from a day on. Append-only: the newest one is in force, the last one without an amendment is
 * the baseline.
 */
@Entity
@Table(name = "product_version")
public class ProductVersion {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "amendment_id")
    private UUID amendmentId;

    private String code;

    @Enumerated(EnumType.STRING)
    private Component component;

    private String name;

    private String unit;

    private BigDecimal goal;

    private BigDecimal weight;

    @Column(name = "planned_start")
    private LocalDate plannedStart;

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

    private boolean milestone;

    @Column(name = "responsible_id")
    private UUID responsibleId;

    private boolean withdrawn;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ProductVersion() {
    }

    /**
     * @param amendment null for what is signed
     * @param withdrawn the product is owed no more
     */
    public ProductVersion(UUID agreementId, Amendment amendment, ProductContent content, boolean withdrawn, Instant recordedAt,
            UUID recordedBy) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.productId = content.productId();
        this.amendmentId = amendment == null ? null : amendment.id();
        this.inForceFrom = amendment == null ? null : amendment.inForceFrom();
        this.code = content.code();
        this.component = content.component();
        this.name = content.name();
        this.unit = content.unit();
        this.goal = content.goal();
        this.weight = content.weight();
        this.plannedStart = content.plannedStart();
        this.plannedEnd = content.plannedEnd();
        this.milestone = content.milestone();
        this.responsibleId = content.responsibleId();
        this.withdrawn = withdrawn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID productId() {
        return productId;
    }

    /** Null for what was signed. */
    public UUID amendmentId() {
        return amendmentId;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public ProductContent content() {
        return new ProductContent(productId, code, component, name, unit, goal, weight, plannedStart, plannedEnd, milestone, responsibleId);
    }
}
