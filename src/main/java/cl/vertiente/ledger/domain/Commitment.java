package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is owed on a line of the budget: the rest of an order, or of a document of which a part was paid.
 *
 * @param open what is left to pay of it; never negative
 * @param vouchers that paid the rest of it
 */
public record Commitment(UUID budgetLineId, Pesos open, Set<UUID> vouchers) {

    /**
     * What is committed on each line. The rest of a document that pays an order is a part of the rest of that order, and counts beyond
     * it alone.
     */
    public static Map<UUID, Pesos> byLine(List<Commitment> orders, List<Commitment> documents) {
        var sums = new HashMap<UUID, Pesos>();
        orders.forEach(order -> sums.merge(order.budgetLineId(), order.open(), Pesos::plus));
        var rests = new ArrayList<>(orders.stream().map(Commitment::open).toList());
        for (var document : documents) {
            var left = document.open();
            for (int i = 0; i < rests.size(); i++) {
                if (!Collections.disjoint(orders.get(i).vouchers(), document.vouchers())) {
                    var covered = left.exceeds(rests.get(i)) ? rests.get(i) : left;
                    rests.set(i, rests.get(i).minus(covered));
                    left = left.minus(covered);
                }
            }
            if (left.isPositive()) {
                sums.merge(document.budgetLineId(), left, Pesos::plus);
            }
        }
        return sums;
    }
}
