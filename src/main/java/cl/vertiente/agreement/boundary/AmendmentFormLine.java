package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.BudgetRules;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Typed;
import java.util.UUID;

/** One line of the budget as it is typed in the form of an amendment: the new amount of a known one, or a whole new one. */
public class AmendmentFormLine {

    private String item;
    private String component;
    private String category;
    private String approved;

    /** The line of a known identifier; null when its amount stays. */
    AmendmentRequest.LineRequest known(UUID id, String pointer, Typed typed) {
        var amount = typed.pesos(pointer + "/approved", approved);
        return amount == null ? null : new AmendmentRequest.LineRequest(id, null, null, null, amount);
    }

    AmendmentRequest.LineRequest added(String pointer, Typed typed) {
        return new AmendmentRequest.LineRequest(Ids.next(), typed.text(item),
                typed.choice(Component.class, pointer + "/component", component),
                typed.choice(ExpenseCategory.class, pointer + "/category", category), typed.pesos(pointer + "/approved", approved));
    }

    static AmendmentFormLine of(BudgetRules.Line known) {
        var line = new AmendmentFormLine();
        line.item = known.item();
        line.component = known.component().name();
        line.category = known.category().name();
        line.approved = Typed.shown(known.approved());
        return line;
    }

    /** A line of a draft. */
    AgreementRequest.LineRequest drafted(UUID id, String pointer, Typed typed) {
        return new AgreementRequest.LineRequest(id, typed.text(item), typed.choice(Component.class, pointer + "/component", component),
                typed.choice(ExpenseCategory.class, pointer + "/category", category), typed.pesos(pointer + "/approved", approved));
    }

    boolean isEmpty() {
        return blank(item) && blank(component) && blank(category) && blank(approved);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getApproved() {
        return approved;
    }

    public void setApproved(String approved) {
        this.approved = approved;
    }
}
