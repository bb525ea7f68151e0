package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One line of the itemised budget: item, component and category, with the amount approved. */
@Entity
@Table(name = "budget_line")
public class BudgetLine {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int position;

    private String item;

    @Enumerated(EnumType.STRING)
    private Component component;

    @Enumerated(EnumType.STRING)
    private ExpenseCategory category;

    private Pesos approved;

    @Column(name = "signed_approved")
    private Pesos signedApproved;

    private boolean added;

    protected BudgetLine() {
    }

    public BudgetLine(UUID id, UUID agreementId, int position, String item, Component component, ExpenseCategory category,
            Pesos approved) {
        this.id = id;
        this.agreementId = agreementId;
        this.position = position;
        this.item = item;
        this.component = component;
        this.category = category;
        this.approved = approved;
        this.signedApproved = approved;
    }

    /** A line that an amendment adds: nothing was signed for it. */
    public BudgetLine(UUID agreementId, int position, AmendmentContent.Change added) {
        this(added.budgetLineId(), agreementId, position, added.item(), added.component(), added.category(), added.approved());
        this.signedApproved = Pesos.ZERO;
        this.added = true;
    }

    /** What it may hold from an amendment on. */
    public void amend(Pesos newApproved) {
        approved = newApproved;
    }

    /** By an amendment: it was not in the signed budget. */
    public boolean isAdded() {
        return added;
    }

    public Pesos signedApproved() {
        return signedApproved;
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public String item() {
        return item;
    }

    public Component component() {
        return component;
    }

    public ExpenseCategory category() {
        return category;
    }

    public Pesos approved() {
        return approved;
    }
}
