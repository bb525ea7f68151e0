package cl.vertiente.training.people.domain;

import java.util.List;

/**
 * One question of a test or a survey.
 *
 * @param options to choose from; empty where a note from 1 to 7 is asked
 * @param right place of the right one, from 0; null in a survey
 */
public record FormQuestion(String id, String text, List<String> options, Integer right) {

    static final int LEAST_NOTE = 1;
    static final int HIGHEST_NOTE = 7;

    /** Keeps a copy. */
    public FormQuestion {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** @param answer place of an option, or a note */
    boolean takes(int answer) {
        return options.isEmpty() ? answer >= LEAST_NOTE && answer <= HIGHEST_NOTE : answer >= 0 && answer < options.size();
    }

    boolean isRight(Integer answer) {
        return right != null && right.equals(answer);
    }
}
