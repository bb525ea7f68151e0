package cl.vertiente.diagnosis.form.domain;

import java.util.List;

/**
 * A part of a questionnaire that is filled in and saved by itself.
 *
 * @param title key of its text
 * @param hint key; null without one
 */
public record Section(String id, String title, String hint, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
