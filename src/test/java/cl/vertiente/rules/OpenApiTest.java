package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever writes a client reads what to send, what comes back and what can go wrong, in the description that the build made. */
class OpenApiTest {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final JsonNode description = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("target/classes/META-INF/openapi.json")));
        } catch (IOException missing) {
            throw new AssertionError("the build did not describe the interface", missing);
        }
    }

    private Map<String, List<String>> faults(JsonNode paths) {
        var found = new TreeMap<String, List<String>>();
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (VERBS.contains(operation.getKey())) {
                found.put(operation.getKey() + " " + path.getKey(), faults(path.getKey(), operation.getValue()));
            }
        }));
        return found;
    }

    private List<String> faults(String address, JsonNode operation) {
        var faults = new ArrayList<String>();
        if (operation.path("summary").asText().length() < 10) {
            faults.add("no summary");
        }
        var codes = new ArrayList<String>();
        operation.path("responses").fields().forEachRemaining(answer -> {
            codes.add(answer.getKey());
            var content = answer.getValue().path("content");
            if (answer.getValue().path("description").asText().isBlank()) {
                faults.add(answer.getKey() + " without description");
            }
            if (!answer.getKey().equals("204") && (content.isEmpty()
                    || StreamSupport.stream(content.spliterator(), false).anyMatch(kind -> !says(kind.path("schema"))))) {
                faults.add(answer.getKey() + " without schema");
            }
        });
        if (codes.stream().noneMatch(code -> code.startsWith("2"))) {
            faults.add("no answer when it goes well");
        }
        if (!codes.contains("401")) {
            faults.add("does not say 401");
        }
        if (address.contains("{") && !codes.contains("404")) {
            faults.add("does not say 404");
        }
        if (operation.has("requestBody") && !codes.contains("422")) {
            faults.add("does not say 422");
        }
        if (operation.has("requestBody") && operation.get("requestBody").path("content").isEmpty()) {
            faults.add("a request without schema");
        }
        var parameters = operation.path("parameters").findValuesAsText("name");
        VARIABLE.matcher(address).results().map(match -> match.group(1)).filter(name -> !parameters.contains(name))
                .forEach(name -> faults.add("does not say " + name));
        return faults;
    }

    /** Whether a schema says anything; a list says something when its items do. */
    private boolean says(JsonNode schema) {
        if (schema.has("$ref")) {
            return says(description.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.path("type").asText().equals("array")) {
            return says(schema.path("items"));
        }
        var items = schema.path("properties").path("items");
        return (schema.has("properties") || schema.has("format") || schema.has("enum"))
                && (!items.path("type").asText().equals("array") || says(items));
    }

    @Test
    void everyOperationIsDescribed() {
        var found = faults(description.path("paths"));
        assertThat(found).hasSizeGreaterThan(30);
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void typesTravelAsTheyAreDescribed() {
        var schemas = description.at("/components/schemas");
        assertThat(schemas.at("/Pesos/type").asText()).isEqualTo("integer");
        assertThat(schemas.at("/Period/type").asText()).isEqualTo("string");
        assertThat(schemas.at("/VoucherView/properties/id/format").asText()).isEqualTo("uuid");
        assertThat(schemas.at("/VoucherView/properties/date/format").asText()).isEqualTo("date");
    }

    @Test
    void anOperationWithoutDescriptionIsNoticed() throws IOException {
        var bare = new ObjectMapper().readTree("""
                {"/a/{id}": {"get": {"summary": "Read", "responses": {"200": {"description": "It", "content":
                {"application/json": {"schema": {"type": "object", "properties": {"items": {"type": "array", "items": {}}}}}}}}}}}""");
        assertThat(faults(bare)).containsOnly(Map.entry("get /a/{id}",
                List.of("no summary", "200 without schema", "does not say 401", "does not say 404", "does not say id")));
    }
}
