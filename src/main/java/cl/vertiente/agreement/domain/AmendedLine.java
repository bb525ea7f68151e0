package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What an amendment gives to one line of the budget. */
@Embeddable
public class AmendedLine {

    @Column(name = "budget_line_id")
    private UUID budgetLineId;

    private Pesos approved;

    protected AmendedLine() {
    }

    public AmendedLine(UUID budgetLineId, Pesos approved) {
        this.budgetLineId = budgetLineId;
        this.approved = approved;
    }

    public UUID budgetLineId() {
        return budgetLineId;
    }

    public Pesos approved() {
        return approved;
    }
}
