package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the spreadsheet of all answers: a record, or one entry of a group of it.
 *
 * @param questionnaire by which it was asked
 * @param visitAt null while it is not known
 * @param group null for the record itself
 * @param place of the entry within its group, from 1; zero for the record itself
 */
record AnswersRow(DiagnosisRow record, Questionnaire questionnaire, Instant visitAt, Question group, int place, Answers answers) {

    static AnswersRow of(DiagnosisRow record, Questionnaire questionnaire, Instant visitAt, Answers answers) {
        return new AnswersRow(record, questionnaire, visitAt, null, 0, answers);
    }

    /** One line for each entry of a group; none when its questionnaire did not ask for it. */
    List<AnswersRow> entries(String groupId) {
        var asked = questionnaire.question(groupId).filter(Question::isGroup);
        var rows = new ArrayList<AnswersRow>();
        asked.ifPresent(own -> answers.entries(groupId).forEach(entry ->
                rows.add(new AnswersRow(record, questionnaire, visitAt, own, rows.size() + 1, entry.answers()))));
        return rows;
    }

    /** The question as this record was asked it; empty when it was not. */
    Optional<Question> question(String id) {
        return group == null ? questionnaire.question(id) : group.question(id);
    }

    Optional<Answer> answer(String id) {
        return answers.of(id);
    }

    /** By which lines of different sheets belong together: a draft has no code yet. */
    String key() {
        return record.code() == null ? record.id().toString() : record.code();
    }
}
