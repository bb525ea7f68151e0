package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A planned transfer, tied to a milestone; what was really received is an income voucher. What was signed stays beside what an
 * amendment made of it.
 */
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

    @Column(name = "signed_milestone")
    private String signedMilestone;

    @Column(name = "signed_planned_on")
    private LocalDate signedPlannedOn;

    @Column(name = "signed_planned_amount")
    private Pesos signedPlannedAmount;

    private boolean withdrawn;

    protected Installment() {
    }

    public Installment(UUID id, UUID agreementId, int number, String milestone, LocalDate plannedOn, Pesos plannedAmount) {
        this(id, agreementId, number, new InstallmentTerms(milestone, plannedOn, plannedAmount));
        this.signedMilestone = milestone;
        this.signedPlannedOn = plannedOn;
        this.signedPlannedAmount = plannedAmount;
    }

    /** One that an amendment adds: nothing was signed of it. */
    public Installment(UUID id, UUID agreementId, int number, InstallmentTerms terms) {
        this.id = id;
        this.agreementId = agreementId;
        this.number = number;
        amend(terms, false);
    }

    public void amend(InstallmentTerms terms, boolean isWithdrawn) {
        milestone = terms.milestone();
        plannedOn = terms.plannedOn();
        plannedAmount = terms.plannedAmount();
        withdrawn = isWithdrawn;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public int number() {
        return number;
    }

    public Pesos plannedAmount() {
        return plannedAmount;
    }

    public InstallmentTerms terms() {
        return new InstallmentTerms(milestone, plannedOn, plannedAmount);
    }

    /** Null when an amendment added it. */
    public InstallmentTerms signed() {
        return signedMilestone == null ? null : new InstallmentTerms(signedMilestone, signedPlannedOn, signedPlannedAmount);
    }

    /** An amendment took it away. */
    public boolean isWithdrawn() {
        return withdrawn;
    }
}
