package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a voucher charges to one line of the budget; negative only in a journal, which takes from one line and gives to another. */
@Embeddable
public class VoucherLine {

    @Column(name = "budget_line_id")
    private UUID budgetLineId;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private Pesos amount;

    private String description;

    protected VoucherLine() {
    }

    /** @param waterSystemId the APR it was spent on, null when on none in particular */
    public VoucherLine(UUID budgetLineId, UUID waterSystemId, Pesos amount, String description) {
        this.budgetLineId = budgetLineId;
        this.waterSystemId = waterSystemId;
        this.amount = amount;
        this.description = description;
    }

    public UUID budgetLineId() {
        return budgetLineId;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public Pesos amount() {
        return amount;
    }

    public String description() {
        return description;
    }
}
