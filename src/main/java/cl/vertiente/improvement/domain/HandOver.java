package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Faults;
import java.time.LocalDate;

/**
 * What the committee takes over.
 *
 * @param warrantyUntil last day of the warranty; null when there is none
 * @param destinationNote in words; needed when it is none of those that are named
 * @param trainingCode by which people call the activity at which its use was taught; null when none was
 */
public record HandOver(LocalDate warrantyUntil, GoodsDestination destination, String destinationNote, String trainingCode) {

    void check(ImprovementStep.Said said, Faults faults) {
        faults.when(warrantyUntil != null && warrantyUntil.isBefore(said.on()), "improvement.handover.warranty", "/handOver/warrantyUntil");
        faults.when(destination == GoodsDestination.OTHER && destinationNote == null, "improvement.handover.other",
                "/handOver/destinationNote");
    }
}
