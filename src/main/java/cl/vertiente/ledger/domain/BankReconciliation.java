package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The bank's balance at the end of the month beside the ledger's: {@code h = bank + items in transit}, or an explanation
 * of the difference. The newest of a rendering counts; earlier ones stay.
 */
@Entity
@Table(name = "bank_reconciliation")
public class BankReconciliation {

    @Id
    private UUID id;

    @Column(name = "rendicion_id")
    private UUID rendicionId;

    private Pesos balance;

    private String explanation;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @ElementCollection
    @CollectionTable(name = "bank_transit_item", joinColumns = @JoinColumn(name = "reconciliation_id"))
    @OrderColumn(name = "position")
    private List<TransitItem> items = new ArrayList<>();

    protected BankReconciliation() {
    }

    public BankReconciliation(UUID rendicionId, Pesos balance, List<TransitItem> items, String explanation, Instant now, UUID by) {
        this.id = Ids.next();
        this.rendicionId = rendicionId;
        this.balance = balance;
        this.items.addAll(items);
        this.explanation = explanation;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** What stays unexplained by the items in transit: zero when bank and ledger agree. */
    public Pesos difference(Pesos closing) {
        return closing.minus(balance).minus(Pesos.sum(items.stream().map(TransitItem::amount).toList()));
    }

    /** The difference is zero, or somebody explained it. */
    public boolean settles(Pesos closing) {
        return difference(closing).isZero() || explanation != null;
    }

    public UUID id() {
        return id;
    }

    public Pesos balance() {
        return balance;
    }

    public String explanation() {
        return explanation;
    }

    public List<TransitItem> items() {
        return List.copyOf(items);
    }
}
