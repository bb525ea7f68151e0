package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A planned transfer, tied to a milestone; what was really received is an income voucher. */
@Entity
@Table(name = "installment")
public class Installment {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int number;

    private String milestone;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_amount")
    private Pesos plannedAmount;

    protected Installment() {
    }

    public Installment(UUID id, UUID agreementId, int number, String milestone, LocalDate plannedOn, Pesos plannedAmount) {
        this.id = id;
        this.agreementId = agreementId;
        this.number = number;
        this.milestone = milestone;
        this.plannedOn = plannedOn;
        this.plannedAmount = plannedAmount;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String milestone() {
        return milestone;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public Pesos plannedAmount() {
        return plannedAmount;
    }
}
