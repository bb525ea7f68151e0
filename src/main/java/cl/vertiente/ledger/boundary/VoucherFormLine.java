package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.web.Typed;

/** One line of a voucher as it is typed. */
public class VoucherFormLine {

    private String budgetLineId;
    private String waterSystemId;
    private String amount;
    private String description;

    static VoucherFormLine of(VoucherView.LineView known) {
        var line = new VoucherFormLine();
        line.budgetLineId = known.budgetLineId().toString();
        line.waterSystemId = known.waterSystemId() == null ? null : known.waterSystemId().toString();
        line.amount = Typed.shown(known.amount());
        line.description = known.description();
        return line;
    }

    public String getBudgetLineId() {
        return budgetLineId;
    }

    public void setBudgetLineId(String budgetLineId) {
        this.budgetLineId = budgetLineId;
    }

    public String getWaterSystemId() {
        return waterSystemId;
    }

    public void setWaterSystemId(String waterSystemId) {
        this.waterSystemId = waterSystemId;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
