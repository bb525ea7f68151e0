package cl.vertiente.diagnosis.form.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** One object of a definition with its place: reads its fields, and notes what is wrong with them. */
final class DefinitionNode {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final JsonNode json;
    private final String pointer;
    private final List<FormFault> faults;

    DefinitionNode(JsonNode json, String pointer, List<FormFault> faults) {
        this.json = json;
        this.pointer = pointer;
        this.faults = faults;
        if (!json.isObject()) {
            fault("", "object");
        }
    }

    void fault(String below, String key, Object... arguments) {
        faults.add(new FormFault(pointer + below, "diagnosis.form.definition." + key, arguments));
    }

    List<FormFault> faults() {
        return faults;
    }

    String pointer() {
        return pointer;
    }

    boolean has(String field) {
        return json.has(field);
    }

    JsonNode get(String field) {
        return json.path(field);
    }

    /** Fields that no definition has are slips of typing, and would pass for a rule that holds. */
    void only(Set<String> fields) {
        var unknown = new TreeSet<String>();
        json.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(fields);
        unknown.forEach(field -> fault("/" + Pointers.escape(field), "unknown"));
    }

    String text(String field, Pattern pattern) {
        var value = json.path(field);
        if (!value.isTextual() || value.asText().isBlank() || pattern != null && !pattern.matcher(value.asText()).matches()) {
            fault("/" + field, pattern == null ? "text" : pattern == CODE ? "code" : "id");
            return "";
        }
        return value.asText();
    }

    /** @return null when it is not there */
    String optional(String field, Pattern pattern) {
        return json.has(field) ? text(field, pattern) : null;
    }

    boolean flag(String field) {
        var value = json.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            fault("/" + field, "flag");
        }
        return value.asBoolean(false);
    }

    int whole(String field, int ifMissing, int lowest, int highest) {
        var value = json.path(field);
        if (value.isMissingNode()) {
            return ifMissing;
        }
        if (!value.isInt() || value.asInt() < lowest || value.asInt() > highest) {
            fault("/" + field, "whole", lowest, highest);
            return ifMissing;
        }
        return value.asInt();
    }

    /** @return null when it is not there */
    BigDecimal number(String field) {
        var value = json.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isNumber() || Values.number(value).isEmpty()) {
            fault("/" + field, "number");
            return null;
        }
        return Values.number(value).orElseThrow();
    }

    <E extends Enum<E>> E code(String field, Class<E> type, E ifMissing) {
        var value = json.path(field);
        if (value.isMissingNode() && ifMissing != null) {
            return ifMissing;
        }
        for (var constant : type.getEnumConstants()) {
            if (value.isTextual() && constant.name().equals(value.asText())) {
                return constant;
            }
        }
        fault("/" + field, "one-of", String.join(", ", java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        return null;
    }

    /** Each element of a list, as an object with its place. */
    void each(String field, int most, BiConsumer<DefinitionNode, Integer> reader) {
        var list = json.path(field);
        if (!list.isArray() || list.isEmpty() || list.size() > most) {
            fault("/" + field, "list", most);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            reader.accept(new DefinitionNode(list.get(i), pointer + "/" + field + "/" + i, faults), i);
        }
    }

    DefinitionNode child(String field) {
        return new DefinitionNode(json.path(field), pointer + "/" + field, faults);
    }
}
