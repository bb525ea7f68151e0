package cl.vertiente.diagnosis.form.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * One answer: a value, the entries of a repeat group, or one of the three ways in which there is none. On the wire: the value, a list of
 * objects with an {@code id} each, or <code>{"missing":"NOT_OBSERVED"}</code>.
 */
public sealed interface Answer {

    /** A value as it came; whether it can be one, {@link AnswerCheck} says. */
    record Given(JsonNode value) implements Answer {
        public Given {
            Objects.requireNonNull(value);
        }
    }

    /** Nobody can give a value, and why. */
    record Missing(MissingKind kind) implements Answer {
        public Missing {
            Objects.requireNonNull(kind);
        }
    }

    /** The entries of a repeat group, in their order. */
    record Repeated(List<Entry> entries) implements Answer {
        public Repeated {
            entries = List.copyOf(entries);
        }
    }

    /** @param id of the client, by which it is the same entry in a later version; empty when it came without one */
    record Entry(String id, Answers answers) {
        public Entry {
            Objects.requireNonNull(id);
            Objects.requireNonNull(answers);
        }
    }
}
