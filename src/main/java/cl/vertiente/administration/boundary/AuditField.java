package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Emails;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * One value of a record before and after.
 *
 * @param name where it stands in the record, as {@code lines/0/amount}
 * @param before null when it was not there
 * @param after null when it is no longer there
 */
public record AuditField(String name, String before, String after, boolean changed) {

    private static final String HIDDEN = "***";
    private static final Pattern WITH_STROKE = Pattern.compile("\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dkK]");

    /**
     * @param masked whether all RUT, phones and e-mails are shown without their middle
     * @param organisationsFrom a RUT below it is a natural person's, which nobody needs whole in the trail
     */
    static List<AuditField> between(String before, String after, boolean masked, long organisationsFrom) {
        BinaryOperator<String> shown = masked ? AuditField::masked : (name, value) -> number(value, organisationsFrom);
        var old = values(before, shown);
        var now = values(after, shown);
        var names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        var fields = new ArrayList<AuditField>();
        names.forEach(name -> fields.add(new AuditField(name, old.get(name), now.get(name),
                !Objects.equals(old.get(name), now.get(name)))));
        return fields;
    }

    private static Map<String, String> values(String json, BinaryOperator<String> shown) {
        var values = new LinkedHashMap<String, String>();
        if (json != null) {
            try {
                collect("", Json.mapper().readTree(json), shown, values);
            } catch (JsonProcessingException notOurs) {
                throw new IllegalStateException("a line of the audit trail holds no JSON", notOurs);
            }
        }
        return values;
    }

    private static void collect(String name, JsonNode node, BinaryOperator<String> shown, Map<String, String> values) {
        var inside = name.isEmpty() ? "" : name + "/";
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(inside + field.getKey(), field.getValue(), shown, values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(inside + i, node.get(i), shown, values);
            }
        } else if (!node.isNull()) {
            values.put(name.isEmpty() ? "." : name, shown.apply(name.substring(name.lastIndexOf('/') + 1), node.asText()));
        }
    }

    /** A sum is no RUT, though its digits may add up like one: a RUT is written with its stroke. */
    private static String number(String value, long organisationsFrom) {
        boolean ofAPerson = WITH_STROKE.matcher(value).matches() && Rut.isValid(value)
                && Long.parseLong(value.substring(0, value.indexOf('-')).replace(".", "")) < organisationsFrom;
        return ofAPerson ? Rut.of(value).masked() : value;
    }

    /** By which the person could be reached or told. */
    private static String masked(String name, String value) {
        return switch (name) {
            case "phone" -> Phone.isValid(value) ? Phone.of(value).masked() : HIDDEN;
            case "email" -> Emails.masked(value);
            default -> Rut.isValid(value) ? Rut.of(value).masked() : value;
        };
    }
}
