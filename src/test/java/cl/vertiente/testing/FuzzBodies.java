package cl.vertiente.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bodies that fit a schema but for one value, and bodies that fit nothing: other types, sizes and encodings. */
final class FuzzBodies {

    static final List<String> OTHER_KINDS = List.of("text/plain", "application/xml", "application/json; charset=utf-16",
            "multipart/form-data; boundary=b", "multipart/form-data");

    /** Escaped as an address needs it: nothing, a NUL, half a character, a path, SQL, a formula, very long. */
    static final List<String> ODD_TEXTS = List.of("%20", "%00", "%C3", "..%2F..%2Fetc", "%27%20OR%201=1--", "=CMD()", "-1", "null",
            "99999999999999999999", "2026-13", "0000-00-00", "%F0%9F%92%A7", "a".repeat(2_000));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 4;

    private final JsonNode description;

    FuzzBodies(JsonNode description) {
        this.description = description;
    }

    static List<byte[]> raw() {
        var bodies = new ArrayList<byte[]>();
        for (var text : List.of("", " ", "{", "}", "[]", "null", "true", "0", "1e999", "\"x\"", "{}", "[{}]", "{\"\":1}",
                "{\"a\":1,\"a\":2}", "[".repeat(5_000), "{\"a\":".repeat(200), "{} {}", "\ufeff{}", "<a/>")) {
            bodies.add(text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.add("{\"reason\":\"x\"}".getBytes(StandardCharsets.UTF_16));
        bodies.add(new byte[] {'{', '"', (byte) 0xE1, '"', ':', '1', '}'});
        bodies.add(new byte[] {0, 0, 0, 0});
        bodies.add(("{\"reason\":\"" + "x".repeat(1_200_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        return bodies;
    }

    /** Bodies of other kinds. */
    static List<byte[]> parts() {
        return List.of("{}", "--b\r\n\r\n--b--\r\n", "--b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"=CMD().pdf\"\r\n\r\nMZ\r\n--b--\r\n").stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** Around one body that fits, every value of it replaced in turn by every odd one, and left out. */
    List<byte[]> of(JsonNode schema) {
        var fits = value(schema, 0);
        var bodies = new ArrayList<byte[]>();
        bodies.add(bytes(fits));
        if (fits instanceof ObjectNode body) {
            vary(body, body, bodies);
        }
        return bodies;
    }

    private static void vary(ObjectNode whole, ObjectNode part, List<byte[]> bodies) {
        var names = new ArrayList<String>();
        part.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var kept = part.get(name);
            for (var odd : odd()) {
                part.set(name, odd);
                bodies.add(bytes(whole));
            }
            part.remove(name);
            bodies.add(bytes(whole));
            part.set(name, kept);
            var inner = kept instanceof ArrayNode list && !list.isEmpty() ? list.get(0) : kept;
            if (inner instanceof ObjectNode object) {
                vary(whole, object, bodies);
            }
        }
    }

    private static List<JsonNode> odd() {
        return List.of(JSON.nullNode(), JSON.booleanNode(true), JSON.numberNode(-1), JSON.numberNode(Long.MAX_VALUE),
                JSON.numberNode(BigInteger.TEN.pow(30)), JSON.numberNode(new BigDecimal("0.1")), JSON.textNode(""), JSON.textNode("\u0000"),
                JSON.textNode("\ud83d"),
                JSON.textNode("=CMD()|' /C calc'!A0"), JSON.textNode("9999-12-31"),
                JSON.textNode("é".repeat(5_000)),
                JSON.arrayNode(), JSON.objectNode(), JSON.arrayNode().addNull());
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return value(description.at(schema.get("$ref").asText().substring(1)), depth);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                var object = JSON.objectNode();
                schema.path("properties").fields()
                        .forEachRemaining(field -> object.set(field.getKey(), value(field.getValue(), depth + 1)));
                yield object;
            }
            case "array" -> JSON.arrayNode().add(value(schema.path("items"), depth + 1));
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode(switch (schema.path("format").asText()) {
                case "date" -> "2026-06-10";
                case "date-time" -> "2026-06-10T12:00:00Z";
                case "uuid" -> "01a2067f-1f81-75d6-9417-ea94a6475f2f";
                default -> "x";
            });
        };
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
