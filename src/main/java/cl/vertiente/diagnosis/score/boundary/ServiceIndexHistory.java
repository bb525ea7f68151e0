package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The indexes of a system over time, and the first beside the last of them.
 *
 * @param items by day of the visit
 * @param comparison null when there are not two
 */
public record ServiceIndexHistory(UUID waterSystemId, String waterSystem, List<ServiceIndexView> items, Comparison comparison) {

    /**
     * Before and after, by one table: when the two were computed by different ones, both are worked out by the later one.
     *
     * @param recomputed whether the earlier one was worked out again to be compared
     */
    public record Comparison(LocalDate before, LocalDate after, int tableVersion, boolean recomputed, Change overall,
            List<PartChange> parts, List<CriterionChange> criteria) {
    }

    /** @param difference after minus before; null when one of them has no value */
    public record Change(ServiceIndexView.Figure before, ServiceIndexView.Figure after, BigDecimal difference) {
    }

    /** The change of a part. */
    public record PartChange(IndexPart part, Change change) {
    }

    /** A criterion that scored otherwise, was observed for the first time or no more. */
    public record CriterionChange(String code, String name, IndexPart part, BigDecimal before, BigDecimal after, String saidBefore,
            String saidAfter) {
    }
}
