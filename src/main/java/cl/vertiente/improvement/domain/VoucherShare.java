package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;

/**
 * A part of a voucher, charged to one line of the budget.
 *
 * @param waterSystemId the committee that it was spent on; null for none in particular
 */
public record VoucherShare(UUID waterSystemId, Pesos amount) {

    /**
     * Whether what is paid finds its place in what was charged: to its own committee first, the rest in what names none.
     *
     * @param paid each for a committee
     */
    public static boolean fits(Collection<VoucherShare> paid, Collection<VoucherShare> charged) {
        var own = new HashMap<UUID, Pesos>();
        var shared = Pesos.ZERO;
        for (var part : charged) {
            if (part.waterSystemId() == null) {
                shared = shared.plus(part.amount());
            } else {
                own.merge(part.waterSystemId(), part.amount(), Pesos::plus);
            }
        }
        var wanted = new HashMap<UUID, Pesos>();
        paid.forEach(part -> wanted.merge(part.waterSystemId(), part.amount(), Pesos::plus));
        var rest = wanted.entrySet().stream().map(each -> each.getValue().minus(own.getOrDefault(each.getKey(), Pesos.ZERO)))
                .filter(Pesos::isPositive).reduce(Pesos.ZERO, Pesos::plus);
        return !rest.exceeds(shared);
    }
}
