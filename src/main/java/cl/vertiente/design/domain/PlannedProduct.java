package cl.vertiente.design.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What a design is planned to deliver. */
@Embeddable
public class PlannedProduct {

    private String kind;

    @Column(name = "responsible_id")
    private UUID responsibleId;

    private String contractor;

    @Column(name = "planned_start")
    private LocalDate plannedStart;

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

    private int weight;

    protected PlannedProduct() {
    }

    PlannedProduct(DesignContent.Planned said) {
        this.kind = Objects.requireNonNull(said.kind());
        this.responsibleId = said.responsible();
        this.contractor = said.contractor();
        this.plannedStart = Objects.requireNonNull(said.start());
        this.plannedEnd = Objects.requireNonNull(said.end());
        this.weight = said.weight();
    }

    DesignContent.Planned said() {
        return new DesignContent.Planned(kind, responsibleId, contractor, plannedStart, plannedEnd, weight);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedProduct product && product.said().equals(said());
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }
}
