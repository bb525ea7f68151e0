package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server hands out the description that the build made, whole. */
@ServerTest
class InterfaceDescriptionIT {

    @Test
    void isTheOneOfTheBuild() throws IOException {
        var made = new ObjectMapper().readTree(Files.readString(Path.of("target/classes/META-INF/openapi.json")));
        var served = Api.nobody().get("/openapi", "Accept", "application/json").is(200).json();
        assertThat(names(served.get("paths"))).containsExactlyInAnyOrderElementsOf(names(made.get("paths")));
        assertThat(names(served.at("/components/schemas"))).containsExactlyInAnyOrderElementsOf(names(made.at("/components/schemas")));
        assertThat(served.at("/components/schemas/Pesos/type").asText()).isEqualTo("integer");
        assertThat(served.at("/paths/~1api~1v1~1agreements~1{agreement}~1budget/get/responses/404/content").fieldNames().next())
                .isEqualTo("application/problem+json");
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
