package cl.vertiente.diagnosis.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerChangeTest {

    private static List<String> between(String before, String after) {
        return AnswerChange.between(Json.read(before, JsonNode.class), Json.read(after, JsonNode.class)).stream()
                .map(change -> change.pointer() + " " + change.before() + " " + change.after()).toList();
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        assertThat(between("{\"a\":1,\"b\":[{\"id\":\"x\",\"c\":2}]}", "{\"b\":[{\"id\":\"x\",\"c\":2}],\"a\":1}")).isEmpty();
    }

    @Test
    void namesWhatCameWentAndChanged() {
        assertThat(between("{\"a\":1,\"b\":\"x\"}", "{\"a\":2,\"c\":true}")).containsExactly("a 1 2", "b \"x\" null", "c null true");
    }

    @Test
    void takesAMissingValueAsAnAnswerOfItsOwn() {
        assertThat(between("{\"a\":{\"missing\":\"NOT_OBSERVED\"}}", "{\"a\":{\"missing\":\"NOT_EXISTING\"}}"))
                .containsExactly("a {\"missing\":\"NOT_OBSERVED\"} {\"missing\":\"NOT_EXISTING\"}");
        assertThat(between("{\"a\":{\"missing\":\"NOT_OBSERVED\"}}", "{\"a\":0}")).hasSize(1);
    }

    @Test
    void knowsTheEntriesOfAGroupByTheirIdentifier() {
        assertThat(between("{\"pumps\":[{\"id\":\"p\",\"power\":3},{\"id\":\"q\",\"power\":5}]}",
                "{\"pumps\":[{\"id\":\"q\",\"power\":7},{\"id\":\"r\",\"power\":1}]}"))
                .containsExactly("pumps/p {\"id\":\"p\",\"power\":3} null", "pumps/q/power 5 7", "pumps/r null {\"id\":\"r\",\"power\":1}");
    }
}
