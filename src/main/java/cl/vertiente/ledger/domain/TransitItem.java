package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Embeddable;

/** An item in transit between ledger and bank: a deposit on its way in is positive, a cheque not yet cashed negative. */
@Embeddable
public class TransitItem {

    private String description;

    private Pesos amount;

    protected TransitItem() {
    }

    public TransitItem(String description, Pesos amount) {
        this.description = description;
        this.amount = amount;
    }

    public String description() {
        return description;
    }

    public Pesos amount() {
        return amount;
    }
}
