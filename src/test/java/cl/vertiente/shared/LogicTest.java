package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shared vectors of expressions, and the limits that keep one from costing more than it may. */
class LogicTest {

    private static final JsonNode VECTORS = vectors();

    private static JsonNode vectors() {
        try {
            return Json.mapper().readTree(Files.readString(Path.of("src/test/resources/diagnosis/logic-vectors.json")));
        } catch (IOException missing) {
            throw new AssertionError("the vectors are missing", missing);
        }
    }

    static Stream<Named> answers() {
        return StreamSupport.stream(VECTORS.get("answers").spliterator(), false).map(Named::new);
    }

    static Stream<Named> refused() {
        return StreamSupport.stream(VECTORS.get("refused").spliterator(), false).map(Named::new);
    }

    record Named(JsonNode vector) {
        @Override
        public String toString() {
            return vector.get("name").asText();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAsTheSharedVectorsSay(Named named) {
        Map<String, Object> values = Json.mapper().convertValue(named.vector().get("data"), new TypeReference<>() { });
        var answer = Logic.of(named.vector().get("rule")).apply(values).orElse(null);
        var expected = named.vector().get("result");
        if (expected.isNull()) {
            assertThat(answer).isNull();
        } else if (expected.isNumber()) {
            assertThat(answer).isInstanceOfSatisfying(Number.class, n -> assertThat(n.doubleValue()).isEqualTo(expected.asDouble()));
        } else {
            assertThat(answer).isEqualTo(expected.isBoolean() ? (Object) expected.asBoolean() : expected.asText());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoExpressionOfOurs(Named named) {
        var rule = named.vector().get("rule");
        assertThat(Logic.faults(rule)).extracting(BusinessException.Fault::key, BusinessException.Fault::pointer).containsExactly(
                org.assertj.core.groups.Tuple.tuple("shared.logic." + named.vector().get("fault").asText(),
                        named.vector().get("pointer").asText()));
        assertThatThrownBy(() -> Logic.of(rule)).isInstanceOf(Invalid.class);
    }

    @Test
    void namesWhatItAsksFor() throws IOException {
        var rule = Json.mapper().readTree(("{'if':[{'some':[{'var':'tanks'},{'==':[{'var':'condition'},'BAD']}]},"
                + "{'sum':['tanks','volume']},{'var':'a'}]}").replace('\'', '"'));
        assertThat(Logic.of(rule).variables()).containsExactlyInAnyOrder("tanks", "tanks.condition", "tanks.volume", "a");
    }

    @Test
    void refusesWhatIsTooLong() {
        var text = JsonNodeFactory.instance.textNode("x".repeat(Logic.LONGEST));
        assertThat(Logic.faults(text)).extracting(BusinessException.Fault::key).containsExactly("shared.logic.long");
    }

    /** Forty comparisons a level over five hundred entries, within the length that is allowed: it gives up, and takes no time for it. */
    @Test
    void givesUpOnWhatCostsTooMuch() throws IOException {
        var one = "{\"<\":[{\"var\":\"x\"},{\"var\":\"x\"}]}";
        var rule = Json.mapper().readTree("{\"some\":[{\"var\":\"l\"},{\"or\":[" + String.join(",", Collections.nCopies(40, one)) + "]}]}");
        List<Map<String, Object>> entries = new ArrayList<>(Collections.nCopies(500, Map.of("x", 1)));
        assertThat(Logic.of(rule).apply(Map.of("l", entries.subList(0, 400)))).contains(false);
        assertThat(Logic.of(rule).apply(Map.of("l", entries))).isEmpty();
    }
}
