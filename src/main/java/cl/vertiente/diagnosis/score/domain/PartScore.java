package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of a part, or of all of them.
 *
 * @param value in [0, 1]; null when nothing was observed
 * @param letter null without a value, or when too little was observed
 * @param coverage the share of the weight that was observed; null when nothing applies
 */
public record PartScore(BigDecimal value, IndexLetter letter, BigDecimal coverage) {

    static PartScore of(List<CriterionScore> criteria, IndexTable table) {
        var observed = BigDecimal.ZERO;
        var applicable = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var criterion : criteria) {
            if (criterion.outcome() != CriterionOutcome.NOT_APPLICABLE) {
                applicable = applicable.add(criterion.weight());
            }
            if (criterion.outcome() == CriterionOutcome.SCORED) {
                observed = observed.add(criterion.weight());
                sum = sum.add(criterion.weight().multiply(criterion.score()));
            }
        }
        return lettered(IndexScale.ratio(sum, observed), IndexScale.ratio(observed, applicable), table);
    }

    static PartScore lettered(BigDecimal value, BigDecimal coverage, IndexTable table) {
        return new PartScore(value, IndexScale.letter(value, coverage, table.minimumCoverage(), table.letters()), coverage);
    }
}
