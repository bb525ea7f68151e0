package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Period;
import java.util.UUID;

/**
 * What stands behind one figure.
 *
 * @param cut by what its people are counted apart; null for the whole
 * @param key of the part, as the figures give it; null for what nobody said
 * @param leaders only those of a board
 */
public record FigureSlice(FigureScope scope, FigureCut cut, String key, boolean leaders) {

    /** @throws IllegalArgumentException when the key is none of its cut */
    public FigureSlice {
        if (cut != null && key != null) {
            read(cut, key);
        }
    }

    /** The key as it is stored; null for what nobody said. */
    public Object value() {
        return cut == null || key == null ? null : read(cut, key);
    }

    private static Object read(FigureCut cut, String key) {
        return switch (cut) {
            case SEX -> Sex.valueOf(key);
            case AGE -> AgeBand.valueOf(key);
            case POST -> TraineePost.valueOf(key);
            case SYSTEM -> UUID.fromString(key);
            case COMMUNE, AGREEMENT -> key;
            case MONTH -> month(key);
        };
    }

    private static Period month(String key) {
        if (!key.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("no month");
        }
        return Period.parse(key);
    }
}
