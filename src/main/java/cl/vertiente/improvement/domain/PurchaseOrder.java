package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;

/**
 * What was ordered of whom.
 *
 * @param number of the purchase order or contract
 * @param cost taxes included
 * @param deliveryDue when it is to arrive; null when nobody said
 */
public record PurchaseOrder(String number, Supplier supplier, Pesos cost, LocalDate deliveryDue) {

    /** More than what was approved may be ordered, but not without a word. */
    void check(Pesos planned, ImprovementStep.Said said, Faults faults) {
        faults.when(cost.exceeds(planned) && said.reason() == null, "improvement.order.above", "/reason", cost, planned);
        faults.when(deliveryDue != null && deliveryDue.isBefore(said.on()), "improvement.order.due", "/order/deliveryDue");
    }
}
