package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.Logic;
import java.util.Objects;

/**
 * An expression of a questionnaire and what it says in words.
 *
 * @param text key of the sentence: when a question is asked, or what is wrong when its answer breaks the rule
 */
public record Rule(Logic expression, String text) {
    public Rule {
        Objects.requireNonNull(expression);
        Objects.requireNonNull(text);
    }
}
