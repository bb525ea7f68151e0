package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The private institution that executes an agreement, as block II of the monthly report prints it. */
@Entity
@Table(name = "executor")
public class Executor {

    @Id
    private UUID id;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "tax_id")
    private Rut taxId;

    private String address;

    private String commune;

    private String region;

    private String phone;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    protected Executor() {
    }

    public Executor(UUID id, String legalName, Rut taxId, String address, String commune, String region, String phone,
            String legalRepresentative) {
        this.id = id;
        this.legalName = legalName;
        this.taxId = taxId;
        this.address = address;
        this.commune = commune;
        this.region = region;
        this.phone = phone;
        this.legalRepresentative = legalRepresentative;
    }

    public UUID id() {
        return id;
    }

    public String legalName() {
        return legalName;
    }

    public Rut taxId() {
        return taxId;
    }

    public String address() {
        return address;
    }

    public String commune() {
        return commune;
    }

    public String region() {
        return region;
    }

    public String phone() {
        return phone;
    }

    public String legalRepresentative() {
        return legalRepresentative;
    }
}
