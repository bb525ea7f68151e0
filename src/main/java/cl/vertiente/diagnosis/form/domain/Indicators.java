package cl.vertiente.diagnosis.form.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values drawn from answers: the same answers under the same version always give the same. */
public final class Indicators {

    private Indicators() {
    }

    /** Each indicator of the version by its code, also those that have no value. */
    public static SortedMap<String, IndicatorValue> of(Questionnaire questionnaire, Answers answers) {
        var facts = Facts.of(questionnaire, answers);
        var values = new TreeMap<String, IndicatorValue>();
        questionnaire.indicators().forEach(indicator -> values.put(indicator.code(), value(indicator, questionnaire, answers, facts)));
        return values;
    }

    private static IndicatorValue value(IndicatorDefinition indicator, Questionnaire questionnaire, Answers answers, Facts facts) {
        var said = indicator.question() == null ? indicator.expression().apply(facts.values()).orElse(null)
                : facts.values().get(indicator.question());
        var variables = indicator.question() == null ? indicator.expression().variables() : Set.of(indicator.question());
        return switch (indicator.kind()) {
            case NUMBER -> said instanceof Number number ? IndicatorValue.number(indicator.code(), rounded(number, indicator.decimals()))
                    : missing(indicator, variables, questionnaire, answers, facts);
            case FLAG -> said instanceof Boolean flag ? IndicatorValue.flag(indicator.code(), flag)
                    : missing(indicator, variables, questionnaire, answers, facts);
            case CHOICE -> said instanceof String choice ? IndicatorValue.choice(indicator.code(), choice)
                    : missing(indicator, variables, questionnaire, answers, facts);
        };
    }

    private static BigDecimal rounded(Number number, int decimals) {
        var exact = number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.doubleValue());
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** What nobody saw weighs more than what is not there, and that more than what is not asked; computed of nothing, it does not apply. */
    private static IndicatorValue missing(IndicatorDefinition indicator, Set<String> variables, Questionnaire questionnaire,
            Answers answers,
            Facts facts) {
        var kinds = EnumSet.noneOf(MissingKind.class);
        for (var variable : variables) {
            var id = variable.split("\\.")[0];
            if (!facts.values().containsKey(id)) {
                kinds.add(why(id, questionnaire, answers, facts));
            } else if (variable.contains(".")) {
                kinds.add(MissingKind.NOT_OBSERVED);
            }
        }
        var kind = kinds.contains(MissingKind.NOT_OBSERVED) ? MissingKind.NOT_OBSERVED
                : kinds.contains(MissingKind.NOT_EXISTING) ? MissingKind.NOT_EXISTING : MissingKind.NOT_APPLICABLE;
        return IndicatorValue.missing(indicator.code(), kind);
    }

    private static MissingKind why(String id, Questionnaire questionnaire, Answers answers, Facts facts) {
        if (!facts.isRelevant(questionnaire.question(id).orElseThrow())) {
            return MissingKind.NOT_APPLICABLE;
        }
        return answers.of(id).orElse(null) instanceof Answer.Missing missing ? missing.kind() : MissingKind.NOT_OBSERVED;
    }
}
