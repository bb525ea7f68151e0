package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.IndicatorDefinition;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.Indicators;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the visit hands over to be scored.
 *
 * @param indicators by code
 * @param questions the questions behind each indicator, by its code; none when they are not known
 */
public record ScoredVisit(UUID diagnosisId, int diagnosisVersion, UUID waterSystemId, UUID agreementId, LocalDate visitedOn,
        Map<String, IndicatorValue> indicators, Map<String, List<String>> questions) {

    /** A visit with its answers: the indicators are drawn from them, and so is which questions are behind each. */
    public static ScoredVisit of(UUID diagnosisId, int diagnosisVersion, UUID waterSystemId, UUID agreementId, LocalDate visitedOn,
            Questionnaire questionnaire, Answers answers) {
        var questions = new TreeMap<String, List<String>>();
        questionnaire.indicators().forEach(indicator -> questions.put(indicator.code(), questions(indicator)));
        return new ScoredVisit(diagnosisId, diagnosisVersion, waterSystemId, agreementId, visitedOn,
                Indicators.of(questionnaire, answers), questions);
    }

    private static List<String> questions(IndicatorDefinition indicator) {
        return indicator.question() != null ? List.of(indicator.question())
                : indicator.expression().variables().stream().map(variable -> variable.split("\\.")[0]).distinct().sorted().toList();
    }
}
