package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A part of a voucher, charged to one line of the budget.
 *
 * @param waterSystemId the committee that it was spent on; null for none in particular
 */
public record VoucherShare(UUID waterSystemId, Pesos amount) {

    /**
     * What may still be paid for a committee: what was charged to it, then what was charged to none, but for what is paid of both already.
     *
     * @param paid each for a committee, which takes what is its own first
     */
    public static Pesos left(UUID system, Collection<VoucherShare> paid, Collection<VoucherShare> charged) {
        var own = bySystem(charged);
        var shared = own.getOrDefault(null, Pesos.ZERO);
        var wanted = bySystem(paid);
        for (var other : wanted.entrySet()) {
            var charge = own.getOrDefault(other.getKey(), Pesos.ZERO);
            if (!other.getKey().equals(system) && other.getValue().exceeds(charge)) {
                shared = shared.minus(other.getValue().minus(charge));
            }
        }
        var left = own.getOrDefault(system, Pesos.ZERO).plus(shared).minus(wanted.getOrDefault(system, Pesos.ZERO));
        return shared.isNegative() || left.isNegative() ? Pesos.ZERO : left;
    }

    private static Map<UUID, Pesos> bySystem(Collection<VoucherShare> parts) {
        var sums = new HashMap<UUID, Pesos>();
        parts.forEach(part -> sums.merge(part.waterSystemId(), part.amount(), Pesos::plus));
        return sums;
    }
}
