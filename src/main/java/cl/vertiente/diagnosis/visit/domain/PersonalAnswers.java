package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Answers that are about a person, and answers without them: whoever reads a record needs the water system, not who was met there. */
public record PersonalAnswers(Questionnaire questionnaire) {

    /** What stands in the place of a value that the reader need not know. */
    public static final String MASK = "•••";

    /** The same answers; what is personal is there, but not told. */
    public Answers masked(Answers answers) {
        return masked(answers, MASK);
    }

    /** @param mask what stands in the place of each value */
    public Answers masked(Answers answers, String mask) {
        return masked(questionnaire.questions().toList(), answers, false, mask);
    }

    /** What is personal in the answers, each as it was written. */
    public List<String> texts(Answers answers) {
        var texts = new ArrayList<String>();
        collect(questionnaire.questions().toList(), answers, false, texts);
        return List.copyOf(texts);
    }

    private static void collect(List<Question> questions, Answers answers, boolean all, List<String> texts) {
        questions.forEach(question -> {
            boolean personal = all || question.personal();
            answers.entries(question.id()).forEach(entry -> collect(question.questions(), entry.answers(), personal, texts));
            if (personal && answers.of(question.id()).orElse(null) instanceof Answer.Given given) {
                texts.add(given.value().asText());
            }
        });
    }

    /** The same without what is personal: what another visit learnt of people is not carried into this one. */
    public Answers without(Answers answers) {
        var kept = answers;
        for (var question : questionnaire.questions().filter(question -> question.personal() || question.questions().stream()
                .anyMatch(Question::personal)).toList()) {
            kept = kept.with(question.id(), null);
        }
        return kept;
    }

    /** @param all whether they stand within a group that is personal as a whole */
    private static Answers masked(List<Question> questions, Answers answers, boolean all, String mask) {
        var told = answers;
        for (var question : questions) {
            var answer = answers.of(question.id()).orElse(null);
            if (answer != null) {
                told = told.with(question.id(), masked(question, answer, all || question.personal(), mask));
            }
        }
        return told;
    }

    private static Answer masked(Question question, Answer answer, boolean personal, String mask) {
        if (answer instanceof Answer.Repeated group) {
            return new Answer.Repeated(group.entries().stream().map(entry -> new Answer.Entry(entry.id(),
                    masked(question.questions(), entry.answers(), personal, mask))).toList());
        }
        return personal && answer instanceof Answer.Given ? new Answer.Given(TextNode.valueOf(mask)) : answer;
    }

    /** Whether somebody would be told who was met: then the reading is noted. */
    public boolean areIn(Answers answers) {
        return !texts(answers).isEmpty();
    }
}
