package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/** How an improvement was bought, delivered and handed over, as far as it came. */
@Embeddable
public class Fulfilment {

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "supplier_tax_id")
    private Rut supplierTaxId;

    @Column(name = "supplier_name")
    private String supplierName;

    @Column(name = "ordered_cost")
    private Pesos orderedCost;

    @Column(name = "delivery_due")
    private LocalDate deliveryDue;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "warranty_until")
    private LocalDate warrantyUntil;

    @Enumerated(EnumType.STRING)
    private GoodsDestination destination;

    @Column(name = "destination_note")
    private String destinationNote;

    @Column(name = "training_code")
    private String trainingCode;

    protected Fulfilment() {
    }

    /** What it was until now, and what a step says. */
    static Fulfilment after(Fulfilment before, StepFacts facts) {
        var now = before == null ? new Fulfilment() : before;
        if (facts.order() != null) {
            now.orderNumber = facts.order().number();
            now.supplierTaxId = facts.order().supplier().taxId();
            now.supplierName = facts.order().supplier().name();
            now.orderedCost = facts.order().cost();
            now.deliveryDue = facts.order().deliveryDue();
        }
        if (facts.delivery() != null) {
            now.deliveredOn = facts.delivery().deliveredOn();
        }
        if (facts.handOver() != null) {
            now.warrantyUntil = facts.handOver().warrantyUntil();
            now.destination = facts.handOver().destination();
            now.destinationNote = facts.handOver().destinationNote();
            now.trainingCode = facts.handOver().trainingCode();
        }
        return now;
    }

    /** Null while nothing was ordered. */
    PurchaseOrder order() {
        return orderNumber == null ? null : new PurchaseOrder(orderNumber, new Supplier(supplierTaxId, supplierName), orderedCost,
                deliveryDue);
    }

    /** Null while nothing arrived. */
    Delivery delivery(List<String> serialNumbers) {
        return deliveredOn == null ? null : new Delivery(deliveredOn, serialNumbers);
    }

    /** Null while nobody received it. */
    HandOver handOver() {
        return destination == null ? null : new HandOver(warrantyUntil, destination, destinationNote, trainingCode);
    }
}
