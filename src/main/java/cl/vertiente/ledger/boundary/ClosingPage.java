package cl.vertiente.ledger.boundary;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The closing check of a month: what still stands in its way, and the bank's balance beside the ledger's. */
@Named("closing")
@RequestScoped
public class ClosingPage {

    private static final int MOST_ITEMS = 100;

    @Inject
    private MonthPage month;

    @Inject
    private ReconcileBank reconcileBank;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private String balance;
    private String explanation;
    private List<Item> items = new ArrayList<>();

    /** One item in transit as it is typed. */
    public static class Item {

        private String description;
        private String amount;

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount;
        }

        boolean isEmpty() {
            return (description == null || description.isBlank()) && (amount == null || amount.isBlank());
        }
    }

    @PostConstruct
    void read() {
        var bank = month.getView().bank();
        if (!address.isPost() && bank != null) {
            balance = Typed.shown(bank.balance());
            explanation = bank.explanation();
            bank.items().forEach(known -> {
                var item = new Item();
                item.setDescription(known.description());
                item.setAmount(Typed.shown(known.amount()));
                items.add(item);
            });
        }
        items = Rows.typed(address, "items", items, Item::new, MOST_ITEMS);
    }

    public void save() {
        forms.submit(address, () -> {
            var transits = new ArrayList<ReconcileBank.Transit>();
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).isEmpty()) {
                    transits.add(new ReconcileBank.Transit(typed.text(items.get(i).getDescription()),
                            typed.pesos("/items/" + i + "/amount", items.get(i).getAmount())));
                }
            }
            var statement = new ReconcileBank.Statement(typed.pesos("/balance", balance), transits, typed.text(explanation));
            if (!typed.accepts(statement)) {
                return null;
            }
            reconcileBank.reconcile(month.getAgreement().id(), month.key(), statement);
            notices.say("ledger.page.done.bank");
            return month.getAddress() + "/cierre";
        });
    }

    public void addItem() {
        items.add(new Item());
    }

    public void removeItem(int index) {
        items.remove(index);
        if (items.isEmpty()) {
            addItem();
        }
    }

    /** Items in transit of the reconciliation that was recorded. */
    public Pesos getInTransit() {
        return Pesos.sum(month.getView().bank().items().stream().map(item -> item.amount()).toList());
    }

    public Pesos getReconciled() {
        return month.getView().bank().balance().plus(getInTransit());
    }

    public String getBalance() {
        return balance;
    }

    public void setBalance(String balance) {
        this.balance = balance;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public List<Item> getItems() {
        return items;
    }
}
