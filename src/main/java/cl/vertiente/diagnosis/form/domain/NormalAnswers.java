package cl.vertiente.diagnosis.form.domain;

import java.util.Collection;
import java.util.LinkedHashMap;

/**
 * Answers as they are kept: numbers as numbers, texts without blanks around them, points in both ways, questions in the order of the
 * questionnaire, nothing for what was left empty. What is wrong stays as it came, for {@link AnswerCheck} to say so.
 */
public final class NormalAnswers {

    private NormalAnswers() {
    }

    public static Answers of(Questionnaire questionnaire, Answers answers) {
        return level(questionnaire.questions().toList(), answers);
    }

    private static Answers level(Collection<Question> questions, Answers answers) {
        var normal = new LinkedHashMap<String, Answer>();
        for (var question : questions) {
            answers.of(question.id()).map(answer -> answer(question, answer)).ifPresent(answer -> normal.put(question.id(), answer));
        }
        answers.questions().stream().filter(id -> !normal.containsKey(id) && questions.stream().noneMatch(q -> q.id().equals(id)))
                .forEach(id -> normal.put(id, answers.of(id).orElseThrow()));
        return Answers.of(normal);
    }

    /** @return null when it says nothing */
    private static Answer answer(Question question, Answer answer) {
        if (answer instanceof Answer.Repeated repeated && question.isGroup()) {
            return new Answer.Repeated(repeated.entries().stream().map(entry -> new Answer.Entry(entry.id(),
                    level(question.questions(), entry.answers()))).toList());
        }
        if (!(answer instanceof Answer.Given given)) {
            return answer;
        }
        var value = Values.read(question, given.value(), FormContext.READING);
        if (!value.faults().isEmpty()) {
            return answer;
        }
        return value.isEmpty() || question.isGroup() ? null : new Answer.Given(value.normal());
    }
}
