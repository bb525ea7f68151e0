package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What an amendment says of one instalment. */
@Embeddable
public class AmendedInstallment {

    @Column(name = "installment_id")
    private UUID installmentId;

    private String milestone;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_amount")
    private Pesos plannedAmount;

    private boolean withdrawn;

    protected AmendedInstallment() {
    }

    public AmendedInstallment(UUID installmentId, InstallmentTerms terms, boolean withdrawn) {
        this.installmentId = installmentId;
        this.milestone = terms.milestone();
        this.plannedOn = terms.plannedOn();
        this.plannedAmount = terms.plannedAmount();
        this.withdrawn = withdrawn;
    }

    public UUID installmentId() {
        return installmentId;
    }

    public InstallmentTerms terms() {
        return new InstallmentTerms(milestone, plannedOn, plannedAmount);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
