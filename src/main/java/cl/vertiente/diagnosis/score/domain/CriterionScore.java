package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a criterion made of what was observed.
 *
 * @param score null unless it scored
 * @param said what was read: a number, a choice, YES or NO, a state of the water, or why there is none; null when nothing was said
 * @param questions the questions of the visit whose answers are behind it
 * @param samples the samples behind it
 */
public record CriterionScore(String code, IndexPart part, BigDecimal weight, CriterionOutcome outcome, BigDecimal score, String said,
        List<String> questions, List<UUID> samples) {
}
