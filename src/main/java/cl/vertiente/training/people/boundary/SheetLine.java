package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Show;
import cl.vertiente.training.people.domain.FormQuestion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A sheet of paper in the table in which sheets are typed: a person's, or nobody's.
 *
 * @param key names it among the fields of the form
 * @param traineeId null for a survey
 * @param note where the person comes from; null for none
 * @param answers as they are known, by question; empty when there are none
 * @param score on paper, as it is known; null when there is none
 */
public record SheetLine(String key, UUID traineeId, String name, String note, Map<String, String> answers, BigDecimal score) {

    /** @param formId of the test that is asked now; null when none is */
    static SheetLine of(ReadAnswerSheets.PersonSheet sheet, UUID formId, List<FormQuestion> questions) {
        var answers = new HashMap<String, String>();
        if (formId != null && formId.equals(sheet.formId())) {
            questions.stream().filter(question -> sheet.answers().containsKey(question.id()))
                    .forEach(question -> answers.put(question.id(), question.shown(sheet.answers().get(question.id()))));
        }
        return new SheetLine(sheet.traineeId().toString(), sheet.traineeId(), sheet.name(), sheet.waterSystem(), answers,
                answers.isEmpty() ? sheet.score() : null);
    }

    static SheetLine ofNobody(int number, String name) {
        return new SheetLine("n" + number, null, name, null, Map.of(), null);
    }

    String shownScore() {
        return Show.number(score);
    }
}
