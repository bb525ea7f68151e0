package cl.vertiente.training.people.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What was answered to one question of a survey.
 *
 * @param n how many answered it: who left it out counts nowhere
 * @param mean of the notes; null when it offers options, or nobody answered
 * @param chosen how many chose each option, in their order; empty for notes
 */
public record SurveySummary(String id, String text, int n, BigDecimal mean, List<Long> chosen) {

    private static final int DECIMALS = 2;

    public static List<SurveySummary> of(List<FormQuestion> questions, Collection<Map<String, Integer>> sheets) {
        return questions.stream().map(question -> of(question, sheets.stream().map(sheet -> sheet.get(question.id()))
                .filter(Objects::nonNull).toList())).toList();
    }

    private static SurveySummary of(FormQuestion question, List<Integer> answers) {
        var chosen = IntStream.range(0, question.options().size())
                .mapToObj(option -> answers.stream().filter(answer -> answer == option).count()).toList();
        var mean = answers.isEmpty() || !chosen.isEmpty() ? null
                : BigDecimal.valueOf(answers.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(answers.size()), DECIMALS, RoundingMode.HALF_UP);
        return new SurveySummary(question.id(), question.text(), answers.size(), mean, chosen);
    }
}
