package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Faults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * What arrived.
 *
 * @param serialNumbers in the order in which they were read; empty for what has none
 */
public record Delivery(LocalDate deliveredOn, List<String> serialNumbers) {

    public Delivery {
        serialNumbers = List.copyOf(serialNumbers);
    }

    /** @param orderedOn before which nothing arrives */
    void check(BigDecimal quantity, LocalDate orderedOn, ImprovementStep.Said said, Faults faults) {
        faults.when(deliveredOn.isBefore(orderedOn) || deliveredOn.isAfter(said.on()), "improvement.delivery.on", "/delivery/deliveredOn",
                orderedOn, said.on());
        faults.when(new HashSet<>(serialNumbers).size() < serialNumbers.size(), "improvement.delivery.twice", "/delivery/serialNumbers");
        faults.when(serialNumbers.size() > quantity.setScale(0, RoundingMode.CEILING).intValueExact(), "improvement.delivery.more",
                "/delivery/serialNumbers");
    }
}
