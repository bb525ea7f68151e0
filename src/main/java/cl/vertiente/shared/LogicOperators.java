package cl.vertiente.shared;

import io.github.jamsesso.jsonlogic.ast.JsonLogicArray;
import io.github.jamsesso.jsonlogic.ast.JsonLogicNode;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.DoubleBinaryOperator;

/**
 * What each operator answers. Unknown is null: it goes through every operator but {@code known}, {@code absent}, {@code and}, {@code or},
 * {@code some}, {@code all} and {@code none}, which tell as much as can be told. Nothing is turned into another type.
 */
final class LogicOperators {

    /** The fewest and the most operands of each operator: there is no other operator. */
    static final Map<String, int[]> OPERANDS = new HashMap<>();

    /** Those whose operands are names and nothing else. */
    static final Set<String> NAMES = Set.of("var", "known", "absent", "sum", "count");

    static final Map<String, JsonLogicExpression> ALL = new HashMap<>();

    private static final int MANY = 40;

    static {
        OPERANDS.put("var", new int[] {1, 1});
        operator("known", 1, 1, (by, operands, data) -> by.of(operands.get(0), data) instanceof String name
                && data instanceof Map<?, ?> values && values.get(name) != null);
        operator("absent", 1, 1, LogicOperators::absent);
        operator("and", 2, MANY, (by, operands, data) -> kleene(by, operands, data, false));
        operator("or", 2, MANY, (by, operands, data) -> kleene(by, operands, data, true));
        operator("!", 1, 1, (by, operands, data) -> by.of(operands.get(0), data) instanceof Boolean said ? !said : null);
        operator("if", 2, MANY, LogicOperators::choose);
        operator("==", 2, 2, (by, operands, data) -> equal(by, operands, data, true));
        operator("!=", 2, 2, (by, operands, data) -> equal(by, operands, data, false));
        operator("in", 2, 2, LogicOperators::in);
        comparison("<", 3, (a, b) -> a < b);
        comparison("<=", 3, (a, b) -> a <= b);
        comparison(">", 2, (a, b) -> a > b);
        comparison(">=", 2, (a, b) -> a >= b);
        arithmetic("+", MANY, Double::sum);
        arithmetic("*", MANY, (a, b) -> a * b);
        arithmetic("-", 2, (a, b) -> a - b);
        arithmetic("/", 2, (a, b) -> a / b);
        arithmetic("min", MANY, Math::min);
        arithmetic("max", MANY, Math::max);
        operator("some", 2, 2, (by, operands, data) -> among(by, operands, data, true));
        operator("none", 2, 2, (by, operands, data) -> among(by, operands, data, true) instanceof Boolean some ? !some : null);
        operator("all", 2, 2, (by, operands, data) -> among(by, operands, data, false));
        operator("count", 1, 1, (by, operands, data) -> list(by, operands, data) instanceof List<?> list ? (double) list.size() : null);
        operator("sum", 2, 2, LogicOperators::sum);
    }

    private LogicOperators() {
    }

    /** Computes operands. */
    private record By(JsonLogicEvaluator evaluator, String path) {
        Object of(JsonLogicNode operand, Object data) throws JsonLogicEvaluationException {
            return evaluator.evaluate(operand, data, path);
        }
    }

    private interface Answering {
        Object answer(By by, List<JsonLogicNode> operands, Object data) throws JsonLogicEvaluationException;
    }

    private static void operator(String name, int fewest, int most, Answering answering) {
        OPERANDS.put(name, new int[] {fewest, most});
        ALL.put(name, new JsonLogicExpression() {
            @Override
            public String key() {
                return name;
            }

            @Override
            public Object evaluate(JsonLogicEvaluator evaluator, JsonLogicArray operands, Object data, String path)
                    throws JsonLogicEvaluationException {
                return answering.answer(new By(evaluator, path), operands, data);
            }
        });
    }

    private static void comparison(String name, int most, BiPredicate<Double, Double> holds) {
        operator(name, 2, most, (by, operands, data) -> {
            Boolean all = true;
            for (int i = 1; i < operands.size(); i++) {
                var order = order(by.of(operands.get(i - 1), data), by.of(operands.get(i), data));
                all = order == null ? null : all == null ? null : all && holds.test(order, 0.0);
            }
            return all;
        });
    }

    /** Below, at or above zero; null for what has no order. */
    private static Double order(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return (double) Double.compare(x.doubleValue(), y.doubleValue());
        }
        return a instanceof String x && b instanceof String y ? (double) x.compareTo(y) : null;
    }

    private static void arithmetic(String name, int most, DoubleBinaryOperator compute) {
        operator(name, 2, most, (by, operands, data) -> {
            Double result = null;
            for (int i = 0; i < operands.size(); i++) {
                if (!(by.of(operands.get(i), data) instanceof Number number)) {
                    return null;
                }
                result = i == 0 ? number.doubleValue() : compute.applyAsDouble(result, number.doubleValue());
            }
            return result == null || result.isNaN() || result.isInfinite() ? null : result;
        });
    }

    /** Whether there is nothing to be known: {@code ~name} says so. False of what is known; of what nobody saw it cannot be told. */
    private static Object absent(By by, List<JsonLogicNode> operands, Object data) throws JsonLogicEvaluationException {
        var name = by.of(operands.get(0), data);
        return !(data instanceof Map<?, ?> values) ? null : values.get(name) != null ? (Boolean) false : values.get(Logic.ABSENT + name);
    }

    /** One operand that decides is enough; without one, an unknown one leaves it open. */
    private static Object kleene(By by, List<JsonLogicNode> operands, Object data, boolean deciding) throws JsonLogicEvaluationException {
        boolean open = false;
        for (var operand : operands) {
            var said = by.of(operand, data);
            if (said instanceof Boolean truth && truth == deciding) {
                return deciding;
            }
            open |= !(said instanceof Boolean);
        }
        return open ? null : !deciding;
    }

    private static Object choose(By by, List<JsonLogicNode> operands, Object data) throws JsonLogicEvaluationException {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (!(by.of(operands.get(i), data) instanceof Boolean holds)) {
                return null;
            }
            if (holds) {
                return by.of(operands.get(i + 1), data);
            }
        }
        return operands.size() % 2 == 1 ? by.of(operands.get(operands.size() - 1), data) : null;
    }

    private static Object equal(By by, List<JsonLogicNode> operands, Object data, boolean same) throws JsonLogicEvaluationException {
        var a = by.of(operands.get(0), data);
        var b = by.of(operands.get(1), data);
        return a == null || b == null ? null : same(a, b) == same;
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y ? x.doubleValue() == y.doubleValue() : a.equals(b);
    }

    private static Object in(By by, List<JsonLogicNode> operands, Object data) throws JsonLogicEvaluationException {
        var wanted = by.of(operands.get(0), data);
        return wanted != null && by.of(operands.get(1), data) instanceof List<?> list
                ? list.stream().anyMatch(element -> element != null && same(element, wanted)) : null;
    }

    private static Object list(By by, List<JsonLogicNode> operands, Object data) throws JsonLogicEvaluationException {
        return data instanceof Map<?, ?> values ? values.get(by.of(operands.get(0), data)) : null;
    }

    /** @param deciding what one entry is enough for: true of some, false of all; of an empty list there is no one */
    private static Object among(By by, List<JsonLogicNode> operands, Object data, boolean deciding) throws JsonLogicEvaluationException {
        if (!(by.of(operands.get(0), data) instanceof List<?> entries)) {
            return null;
        }
        boolean open = false;
        for (var entry : entries) {
            var said = by.of(operands.get(1), entry);
            if (said instanceof Boolean truth && truth == deciding) {
                return deciding;
            }
            open |= !(said instanceof Boolean);
        }
        return open ? null : !deciding && !entries.isEmpty();
    }

    /**
     * Unknown as soon as one entry is: a sum over what was seen would pass for the whole. What is not there adds nothing; of no entries,
     * or none that has the field, it is unknown, too.
     */
    private static Object sum(By by, List<JsonLogicNode> operands, Object data) throws JsonLogicEvaluationException {
        if (!(list(by, operands, data) instanceof List<?> entries) || entries.isEmpty()) {
            return null;
        }
        var field = by.of(operands.get(1), data);
        Double sum = null;
        for (var entry : entries) {
            if (!(entry instanceof Map<?, ?> values)) {
                return null;
            }
            if (values.get(field) instanceof Number number) {
                sum = (sum == null ? 0 : sum) + number.doubleValue();
            } else if (values.get(Logic.ABSENT + field) == null) {
                return null;
            }
        }
        return sum;
    }
}
