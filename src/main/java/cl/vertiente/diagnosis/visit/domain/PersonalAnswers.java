package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;

/** Answers that are about a person, and answers without them: whoever reads a record needs the water system, not who was met there. */
public record PersonalAnswers(Questionnaire questionnaire) {

    /** What stands in the place of a value that the reader need not know. */
    public static final String MASK = "•••";

    /** The same answers; what is personal is there, but not told. */
    public Answers masked(Answers answers) {
        return masked(questionnaire.questions(), answers);
    }

    private static Answers masked(Stream<Question> questions, Answers answers) {
        var told = new Answers[] {answers};
        questions.forEach(question -> answers.of(question.id()).ifPresent(answer ->
                told[0] = told[0].with(question.id(), masked(question, answer))));
        return told[0];
    }

    private static Answer masked(Question question, Answer answer) {
        if (answer instanceof Answer.Repeated group) {
            return new Answer.Repeated(group.entries().stream().map(entry -> new Answer.Entry(entry.id(), question.personal()
                    ? masked(question.questions().stream().map(PersonalAnswers::asPersonal), entry.answers())
                    : masked(question.questions().stream(), entry.answers()))).toList());
        }
        return question.personal() && answer instanceof Answer.Given ? new Answer.Given(TextNode.valueOf(MASK)) : answer;
    }

    /** A question within a group that is personal as a whole. */
    private static Question asPersonal(Question question) {
        return new Question(question.id(), question.type(), question.label(), question.hint(), question.unit(), question.source(),
                question.required(), question.keptByRecord(), question.missing(), question.carried(), true, question.relevance(),
                question.constraint(), question.limits(), question.format(), question.choices(), question.asset(), question.assetKind(),
                question.questions().stream().map(PersonalAnswers::asPersonal).toList());
    }

    /** Whether somebody would be told who was met: then the reading is noted. */
    public boolean areIn(Answers answers) {
        return has(questionnaire.questions().toList(), answers);
    }

    private static boolean has(List<Question> questions, Answers answers) {
        return questions.stream().anyMatch(question -> answers.of(question.id()).filter(answer -> answer instanceof Answer.Repeated group
                ? question.personal() && !group.entries().isEmpty()
                    || group.entries().stream().anyMatch(entry -> has(question.questions(), entry.answers()))
                : question.personal() && answer instanceof Answer.Given).isPresent());
    }
}
