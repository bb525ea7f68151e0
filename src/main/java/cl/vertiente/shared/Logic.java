package cl.vertiente.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import io.github.jamsesso.jsonlogic.ast.JsonLogicNode;
import io.github.jamsesso.jsonlogic.ast.JsonLogicOperation;
import io.github.jamsesso.jsonlogic.ast.JsonLogicParser;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An expression in JsonLogic, by the library that reads it, with operators of our own: what the libraries of Java and JavaScript
 * answer differently (an unknown operand, a division by zero, numbers written as text) has one answer here, <i>unknown</i>. The
 * shared test vectors pin it for both. Bounded in size and depth when it is read, in steps when it is computed.
 */
public final class Logic {

    /** Before the name of a value that is not there to be known: it does not exist, or does not apply. */
    public static final String ABSENT = "~";

    static final int LONGEST = 4_000;
    static final int DEEPEST = 10;
    static final int MOST_STEPS = 20_000;

    private final JsonLogicNode expression;
    private final Set<String> variables;
    private final String text;

    private Logic(JsonNode json, Set<String> variables) {
        this.text = json.toString();
        this.variables = Set.copyOf(variables);
        try {
            this.expression = JsonLogicParser.parse(text);
        } catch (JsonLogicException defect) {
            throw new IllegalStateException("an expression that was checked cannot be read", defect);
        }
    }

    /** Counts what it does, and gives up when an expression costs more than any honest one. */
    private static final class Counted extends JsonLogicEvaluator {

        private int steps;

        private Counted() {
            super(LogicOperators.ALL);
        }

        @Override
        public Object evaluate(JsonLogicOperation operation, Object data, String path) throws JsonLogicEvaluationException {
            if (++steps > MOST_STEPS) {
                throw new JsonLogicEvaluationException("too many steps", path);
            }
            return super.evaluate(operation, data, path);
        }
    }

    /** Everything that keeps it from being an expression, each with its place below the expression's own; empty when it is one. */
    public static List<BusinessException.Fault> faults(JsonNode json) {
        return new LogicShape(json).faults();
    }

    /** @throws Invalid when it is none */
    public static Logic of(JsonNode json) {
        var shape = new LogicShape(json);
        if (!shape.faults().isEmpty()) {
            throw new Invalid(shape.faults());
        }
        return new Logic(json, shape.variables());
    }

    /** What it asks for: {@code pump}, and {@code tanks.volume} for a field of the entries of a list. */
    public Set<String> variables() {
        return variables;
    }

    /**
     * @param values by name: texts, numbers, booleans, lists of texts, and lists of such maps; what is not known is not there, and
     *        {@code ~name} is true of what does not exist or does not apply
     * @return a text, a number or a boolean; empty when it cannot be told
     */
    public Optional<Object> apply(Map<String, ?> values) {
        try {
            return Optional.ofNullable(new Counted().evaluate(expression, values, "$"));
        } catch (JsonLogicEvaluationException tooMuch) {
            return Optional.empty();
        }
    }

    /** @return empty when it cannot be told */
    public Optional<Boolean> test(Map<String, ?> values) {
        return apply(values).filter(Boolean.class::isInstance).map(Boolean.class::cast);
    }

    @Override
    public String toString() {
        return text;
    }
}
