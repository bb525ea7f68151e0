package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that the index looks at. Its name stands in the texts of its table, under its code.
 *
 * @param reads the indicator of the questionnaire that it scores; none for the water's verdict
 * @param per the indicator that the first one is divided by, such as storage per connection; null when it stands alone
 * @param bands of a number, from the lowest up
 * @param choices the score of each choice; YES and NO of a flag; each state of the water
 * @param unknown choices that say nothing: they count as not observed
 * @param notExisting the score of the answer that there is none
 * @param source where the criterion comes from
 * @param reason why it scores as it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Criterion(String code, IndexPart part, BigDecimal weight, CriterionKind kind, String reads, String per, String unit,
        List<Band> bands, Map<String, BigDecimal> choices, List<String> unknown, BigDecimal notExisting, String source, String reason) {

    static final String YES = "YES";
    static final String NO = "NO";

    /** What was observed, scored. What nobody saw has no score; neither has what the table does not know. */
    CriterionScore score(IndexInput input) {
        if (kind == CriterionKind.WATER) {
            var water = input.water();
            var said = water.state() == null ? null : water.state().name();
            return said == null ? without(CriterionOutcome.NOT_OBSERVED, null, input)
                    : scored(choices.get(said), said, input);
        }
        var value = input.value(reads);
        var divisor = per == null ? null : input.value(per);
        if (value.missing() == MissingKind.NOT_EXISTING) {
            return scored(notExisting, MissingKind.NOT_EXISTING.name(), input);
        }
        if (isMissing(value, MissingKind.NOT_APPLICABLE) || isMissing(divisor, MissingKind.NOT_APPLICABLE)) {
            return without(CriterionOutcome.NOT_APPLICABLE, MissingKind.NOT_APPLICABLE.name(), input);
        }
        return observed(value, divisor, input);
    }

    private static boolean isMissing(IndicatorValue value, MissingKind kind) {
        return value != null && value.missing() == kind;
    }

    private CriterionScore observed(IndicatorValue value, IndicatorValue divisor, IndexInput input) {
        return switch (kind) {
            case BANDS -> {
                var number = number(value, divisor);
                yield number == null ? without(CriterionOutcome.NOT_OBSERVED, null, input)
                        : scored(bands.stream().filter(band -> band.holds(number)).findFirst().orElseThrow().score(), said(number), input);
            }
            case FLAG -> byChoice(value.flag() == null ? null : value.flag() ? YES : NO, input);
            default -> byChoice(value.choice(), input);
        };
    }

    private CriterionScore byChoice(String choice, IndexInput input) {
        boolean scores = choice != null && !unknown().contains(choice) && choices.containsKey(choice);
        return scores ? scored(choices.get(choice), choice, input) : without(CriterionOutcome.NOT_OBSERVED, choice, input);
    }

    /** The number, or its ratio; null when one of them is not known or there is nothing to divide by. */
    private BigDecimal number(IndicatorValue value, IndicatorValue divisor) {
        if (per == null || value.number() == null) {
            return value.number();
        }
        return divisor.number() == null || divisor.number().signum() == 0 ? null
                : value.number().divide(divisor.number(), MathContext.DECIMAL64);
    }

    private static String said(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private CriterionScore scored(BigDecimal score, String said, IndexInput input) {
        return new CriterionScore(code, part, weight, CriterionOutcome.SCORED, score, said, questions(input), evidence(input));
    }

    private CriterionScore without(CriterionOutcome outcome, String said, IndexInput input) {
        return new CriterionScore(code, part, weight, outcome, null, said, questions(input), evidence(input));
    }

    private List<String> questions(IndexInput input) {
        var questions = new ArrayList<String>();
        for (var indicator : per == null ? Arrays.asList(reads) : List.of(reads, per)) {
            if (indicator != null) {
                questions.addAll(input.questions(indicator));
            }
        }
        return questions;
    }

    private List<UUID> evidence(IndexInput input) {
        return kind == CriterionKind.WATER ? input.water().samples() : List.of();
    }

    /** Never null. */
    public List<String> unknown() {
        return unknown == null ? List.of() : unknown;
    }
}
