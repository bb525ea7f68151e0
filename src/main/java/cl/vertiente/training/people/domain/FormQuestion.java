package cl.vertiente.training.people.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /**
     * What was typed of an answer: the letter of an option, or a note.
     *
     * @return place of the option from 0, or the note; empty when it is none of those offered
     */
    public Optional<Integer> typed(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT);
        Integer read = bare.matches("[a-z]") && !options.isEmpty() ? Integer.valueOf(bare.charAt(0) - 'a')
                : bare.matches("\\d") && options.isEmpty() ? Integer.valueOf(bare) : null;
        return Optional.ofNullable(read).filter(this::takes);
    }

    /** The same the other way round. */
    public String shown(int answer) {
        return options.isEmpty() ? String.valueOf(answer) : letter(answer);
    }

    /** {@code a} for the first option. */
    public static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    boolean isRight(Integer answer) {
        return right != null && right.equals(answer);
    }
}
