package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A product that an agreement owes (producto). What is agreed of it stands in its versions. */
@Entity
@Table(name = "product")
public class Product {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    protected Product() {
    }

    public Product(UUID id, UUID agreementId) {
        this.id = id;
        this.agreementId = agreementId;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }
}
