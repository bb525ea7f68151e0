package cl.vertiente.diagnosis.form.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a visit answered, as far as another version of the questionnaire can say it too: the same question of the same type and unit, a
 * choice that is still offered, a way to be missing that is still allowed. The rest is left out rather than read as something else.
 *
 * @param asked the version by which was answered
 */
public record EarlierAnswers(Questionnaire asked, Answers answers) {

    /** @param later the version in whose words the answers are wanted; the same version gives the same answers */
    public Answers in(Questionnaire later) {
        return later.version() == asked.version() ? answers
                : kept(asked.questions().toList(), later.questions().toList(), answers);
    }

    private static Answers kept(List<Question> before, List<Question> after, Answers answers) {
        var kept = Answers.NONE;
        for (var question : after) {
            var earlier = before.stream().filter(known -> known.id().equals(question.id())).findFirst();
            var answer = answers.of(question.id());
            if (answer.isPresent() && earlier.isPresent() && isSame(earlier.get(), question)) {
                kept = kept.with(question.id(), kept(earlier.get(), question, answer.get()).orElse(null));
            }
        }
        return kept;
    }

    private static boolean isSame(Question before, Question after) {
        return before.type() == after.type() && Objects.equals(before.unit(), after.unit());
    }

    private static Optional<Answer> kept(Question before, Question after, Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return after.missing().contains(missing.kind()) ? Optional.of(answer) : Optional.empty();
        }
        if (answer instanceof Answer.Repeated group) {
            return Optional.of(new Answer.Repeated(group.entries().stream()
                    .map(entry -> new Answer.Entry(entry.id(), kept(before.questions(), after.questions(), entry.answers()))).toList()));
        }
        return after.choices().isEmpty() ? Optional.of(answer) : offered(after, ((Answer.Given) answer).value());
    }

    /** Of several choices those that are still offered. */
    private static Optional<Answer> offered(Question question, JsonNode value) {
        if (!value.isArray()) {
            return question.choice(value.asText()).map(choice -> new Answer.Given(value));
        }
        var still = JsonNodeFactory.instance.arrayNode();
        value.forEach(code -> question.choice(code.asText()).ifPresent(choice -> still.add(code)));
        return still.isEmpty() ? Optional.empty() : Optional.of(new Answer.Given(still));
    }
}
