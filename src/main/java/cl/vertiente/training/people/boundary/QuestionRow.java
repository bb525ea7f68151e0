package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.FormQuestion;
import cl.vertiente.training.people.domain.WrittenQuestion;

/** A question of a test or a survey as it is typed. */
public class QuestionRow {

    private String text;
    private String options;

    static QuestionRow of(FormQuestion question) {
        var written = WrittenQuestion.of(question);
        var row = new QuestionRow();
        row.text = written.text();
        row.options = written.options();
        return row;
    }

    boolean isEmpty() {
        return (text == null || text.isBlank()) && (options == null || options.isBlank());
    }

    /** @param place from 1: its name among the answers */
    KeepEvaluation.Question question(int place, String pointer) {
        var written = new WrittenQuestion(text == null ? "" : text.strip(), options);
        return new KeepEvaluation.Question("p" + place, written.text(), written.answers(), written.right(pointer + "/options"));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }
}
