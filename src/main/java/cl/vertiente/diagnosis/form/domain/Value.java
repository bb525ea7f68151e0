package cl.vertiente.diagnosis.form.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A value that was given to a question, read by its type.
 *
 * @param plain what expressions see of it: a text, a number, a boolean, a list of texts; null when it cannot be one, or is empty
 * @param normal the same as it is kept: a number as a number, a text without blanks around it; null as the other
 * @param faults with pointers below the question's own
 */
record Value(Object plain, JsonNode normal, List<FormFault> faults) {

    private static final Value EMPTY = new Value(null, null, List.of());

    static Value of(Object plain, JsonNode normal) {
        return new Value(plain, normal, List.of());
    }

    /** Nothing was typed. */
    static Value empty() {
        return EMPTY;
    }

    static Value wrong(String key, Object... arguments) {
        return wrongAt("", key, arguments);
    }

    static Value wrongAt(String pointer, String key, Object... arguments) {
        return new Value(null, null, List.of(new FormFault(pointer, "diagnosis.form.fault." + key, arguments)));
    }

    boolean isEmpty() {
        return plain == null && faults.isEmpty();
    }
}
