package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.diagnosis.visit.boundary.SheetSection.SheetRow;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisView.ObservationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Shows the answers of a record, section by section, beside those of the visit before and with what was observed. */
@ApplicationScoped
public class SheetSections {

    @Inject
    private AnswerWords words;

    /** What a sheet is drawn from. */
    record Drawing(Questionnaire questionnaire, List<ObservationView> observations) {

        List<ObservationView> at(String field) {
            return observations.stream().filter(said -> said.field().equals(field)).toList();
        }
    }

    /** Only what is asked and was answered; and what was observed, wherever that is. */
    List<SheetSection> of(Questionnaire questionnaire, Answers written, Answers previous, List<ObservationView> observations) {
        var answers = Relevance.counted(questionnaire, written);
        var drawing = new Drawing(questionnaire, observations);
        return questionnaire.sections().stream().map(section -> section(drawing, section, answers, previous))
                .filter(section -> !section.rows().isEmpty()).toList();
    }

    private SheetSection section(Drawing drawing, Section section, Answers answers, Answers previous) {
        var rows = new ArrayList<SheetRow>();
        section.questions().stream().filter(question -> !question.keptByRecord())
                .forEach(question -> add(drawing, rows, question, answers, previous));
        return new SheetSection(section.id(), drawing.questionnaire().text(section.title()), List.copyOf(rows));
    }

    private void add(Drawing drawing, List<SheetRow> rows, Question question, Answers answers, Answers previous) {
        var row = row(drawing, question, question.id(), answers, previous, 0);
        if (row != null) {
            rows.add(row);
        }
        for (var entry : answers.entries(question.id())) {
            var before = previous.entries(question.id()).stream().filter(other -> other.id().equals(entry.id())).findFirst()
                    .map(Answer.Entry::answers).orElse(Answers.NONE);
            question.questions().forEach(inner -> {
                var nested = row(drawing, inner, question.id() + "/" + entry.id() + "/" + inner.id(), entry.answers(), before, 1);
                if (nested != null) {
                    rows.add(nested);
                }
            });
        }
    }

    /** @return null when there is nothing to show */
    private SheetRow row(Drawing drawing, Question question, String field, Answers answers, Answers previous, int depth) {
        var answer = answers.of(question.id()).orElse(null);
        var observed = drawing.at(field);
        if (answer == null && observed.isEmpty()) {
            return null;
        }
        var earlier = previous.of(question.id()).orElse(null);
        boolean same = answer != null && answer.equals(earlier);
        var before = same ? null : earlier;
        return new SheetRow(field, drawing.questionnaire().text(question.label()), words.of(drawing.questionnaire(), question, answer),
                answer instanceof Answer.Missing, before == null ? null : words.of(drawing.questionnaire(), question, before), same, depth,
                observed);
    }
}
