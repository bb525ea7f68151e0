package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import java.util.Map;

/**
 * In which order the people behind a figure stand: by name, those whose data are blocked first and by none. Whoever sees no names gets no
 * order that would tell one, nor a key of a page that holds one.
 */
enum FigureOrder {

    BY_NAME, NAMELESS;

    private static final String NAME = "case when t.blockedAt is null then t.plainName else '' end";

    static FigureOrder of(Caller caller) {
        return caller.isGore() ? NAMELESS : BY_NAME;
    }

    /** What is selected last, to be sorted by. */
    String select() {
        return this == BY_NAME ? ", " + NAME + " as placed" : "";
    }

    String by() {
        return this == BY_NAME ? "placed, t.id" : "t.id";
    }

    /** The condition of what comes after a person, with {@code :afterTrainee} and what {@link #put} puts. */
    String after() {
        return this == BY_NAME ? "(" + NAME + " > :afterName or (" + NAME + " = :afterName and t.id > :afterTrainee))"
                : "t.id > :afterTrainee";
    }

    void put(Map<String, Object> parameters, String name) {
        if (this == BY_NAME) {
            parameters.put("afterName", name);
        }
    }

    /** The name by which a row stands where it stands. */
    String placed(Object[] row) {
        return this == BY_NAME ? (String) row[row.length - 1] : "";
    }
}
