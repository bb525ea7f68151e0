package cl.vertiente.shared;

import cl.vertiente.shared.BusinessException.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether a JSON value is an expression that we compute: known operators, the right number of operands, small enough; and its variables.
 */
final class LogicShape {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Set<String> OVER_LISTS = Set.of("some", "all", "none");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> variables = new TreeSet<>();

    LogicShape(JsonNode json) {
        if (json.toString().length() > Logic.LONGEST) {
            fault("", "shared.logic.long", Logic.LONGEST);
            return;
        }
        walk(json, "", "", 0);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Set<String> variables() {
        return variables;
    }

    private void fault(String pointer, String key, Object... arguments) {
        faults.add(new Fault(pointer, key, arguments));
    }

    /** @param list whose entries the names are of, with its point; empty outside a list */
    private void walk(JsonNode node, String pointer, String list, int depth) {
        if (depth > Logic.DEEPEST) {
            fault(pointer, "shared.logic.deep", Logic.DEEPEST);
        } else if (node.isObject()) {
            operation(node, pointer, list, depth);
        } else if (node.isArray()) {
            fault(pointer, "shared.logic.list");
        }
    }

    private void operation(JsonNode node, String pointer, String list, int depth) {
        if (node.size() != 1) {
            fault(pointer, "shared.logic.one-operator");
            return;
        }
        var operator = node.fieldNames().next();
        var below = pointer + "/" + operator.replace("~", "~0").replace("/", "~1");
        var operands = operands(node.get(operator));
        var range = LogicOperators.OPERANDS.get(operator);
        if (range == null) {
            fault(pointer, "shared.logic.operator", operator);
        } else if (operands.size() < range[0] || operands.size() > range[1]) {
            fault(below, "shared.logic.operands", operator, range[0], range[1]);
        } else if (LogicOperators.NAMES.contains(operator)) {
            named(operands, below, list);
        } else if (OVER_LISTS.contains(operator)) {
            overList(operands, below, list, depth);
        } else {
            for (int i = 0; i < operands.size(); i++) {
                var operand = operands.get(i);
                var at = below + "/" + i;
                if (operator.equals("in") && i == 1 && operand.isArray()) {
                    literals(operand, at);
                } else {
                    walk(operand, at, list, depth + 1);
                }
            }
        }
    }

    private static List<JsonNode> operands(JsonNode said) {
        var operands = new ArrayList<JsonNode>();
        if (said.isArray()) {
            said.forEach(operands::add);
        } else {
            operands.add(said);
        }
        return operands;
    }

    /** {@code var} and {@code known} name a value, {@code sum} and {@code count} a list and a field of its entries. */
    private void named(List<JsonNode> operands, String pointer, String list) {
        if (!operands.stream().allMatch(operand -> operand.isTextual() && NAME.matcher(operand.asText()).matches())) {
            fault(pointer, "shared.logic.name");
            return;
        }
        variables.add(list + operands.get(0).asText());
        if (operands.size() > 1) {
            variables.add(list + operands.get(0).asText() + "." + operands.get(1).asText());
        }
    }

    private void overList(List<JsonNode> operands, String pointer, String list, int depth) {
        var of = operands.get(0).path("var");
        if (!list.isEmpty() || !of.isTextual() || operands.get(0).size() != 1 || !NAME.matcher(of.asText()).matches()) {
            fault(pointer + "/0", "shared.logic.over-list");
            return;
        }
        variables.add(of.asText());
        walk(operands.get(1), pointer + "/1", of.asText() + ".", depth + 1);
    }

    private void literals(JsonNode list, String pointer) {
        list.forEach(element -> {
            if (!element.isValueNode() || element.isNull()) {
                fault(pointer, "shared.logic.literals");
            }
        });
    }
}
