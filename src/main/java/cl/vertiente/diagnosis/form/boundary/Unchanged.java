package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Section;
import java.util.List;

/** <i>Sin cambios</i>: answers as the visit before did, where that makes sense; what is measured anew at each visit stays open. */
public final class Unchanged {

    private Unchanged() {
    }

    /** @return null when the visit before said nothing to it */
    static Answer of(Question question, Answers previous) {
        var before = question.carried() ? previous.of(question.id()).orElse(null) : null;
        if (!(before instanceof Answer.Repeated repeated)) {
            return before;
        }
        return new Answer.Repeated(repeated.entries().stream().map(entry -> new Answer.Entry(entry.id(),
                fill(question.questions(), Answers.NONE, entry.answers()))).toList());
    }

    /** Every question of a section that was not answered yet. */
    public static Answers fill(Section section, Answers answers, Answers previous) {
        return fill(section.questions(), answers, previous);
    }

    private static Answers fill(List<Question> questions, Answers answers, Answers previous) {
        var filled = answers;
        for (var question : questions) {
            if (filled.of(question.id()).isEmpty()) {
                filled = filled.with(question.id(), of(question, previous));
            }
        }
        return filled;
    }
}
