package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A regional government (GORE), the grantor of an agreement: one a region. */
@Entity
@Table(name = "regional_government")
public class RegionalGovernment {

    @Id
    @Column(name = "region_cut")
    private String regionCut;

    private String name;

    @Column(name = "tax_id")
    private Rut taxId;

    protected RegionalGovernment() {
    }

    public RegionalGovernment(String regionCut, String name, Rut taxId) {
        this.regionCut = regionCut;
        this.name = name;
        this.taxId = taxId;
    }

    public String name() {
        return name;
    }

    public Rut taxId() {
        return taxId;
    }
}
