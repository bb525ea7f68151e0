package cl.vertiente.diagnosis.form.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which questions are asked, by what was answered before them. An answer to a question that is not asked any more is kept where it was
 * written, so that nobody loses it by a wrong tick, and counts nowhere.
 */
public final class Relevance {

    private final Questionnaire questionnaire;
    private final Facts facts;

    private Relevance(Questionnaire questionnaire, Facts facts) {
        this.questionnaire = questionnaire;
        this.facts = facts;
    }

    public static Relevance of(Questionnaire questionnaire, Answers answers) {
        return new Relevance(questionnaire, Facts.of(questionnaire, answers));
    }

    /** The same answers without those to what is not asked, within groups too. */
    public static Answers counted(Questionnaire questionnaire, Answers answers) {
        return counted(questionnaire.questions().toList(), answers, Facts.of(questionnaire, answers));
    }

    private static Answers counted(List<Question> questions, Answers answers, Facts facts) {
        var counted = answers;
        for (var question : questions) {
            var answer = answers.of(question.id()).orElse(null);
            if (answer != null && !facts.isRelevant(question)) {
                counted = counted.with(question.id(), null);
            } else if (answer instanceof Answer.Repeated group && question.isGroup()) {
                counted = counted.with(question.id(), counted(question, group, facts));
            }
        }
        return counted;
    }

    private static Answer counted(Question group, Answer.Repeated answer, Facts facts) {
        var entries = answer.entries();
        return new Answer.Repeated(IntStream.range(0, entries.size()).mapToObj(i -> facts.entry(group.id(), i)
                .map(inner -> new Answer.Entry(entries.get(i).id(), counted(group.questions(), entries.get(i).answers(), inner)))
                .orElse(entries.get(i))).toList());
    }

    public boolean isAsked(String questionId) {
        return facts.isRelevant(questionnaire.question(questionId).orElseThrow());
    }

    /** @param index of an entry; what cannot be told of one too many is asked */
    public boolean isAsked(String groupId, int index, String fieldId) {
        var group = questionnaire.question(groupId).orElseThrow();
        return facts.entry(groupId, index).map(entry -> entry.isRelevant(group.question(fieldId).orElseThrow())).orElse(true);
    }
}
