package cl.vertiente.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cl.vertiente.shared.Invalid;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a value of another type: what was expected there. */
class JsonBodyTest {

    private enum Kind { ONE, OTHER }

    private record Asked(LocalDate on, Long amount, Integer count, BigDecimal ratio, Kind kind, Boolean yes) {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"on\":\"2026-02-31\"}  | /on     | shared.json.wrong-date",
        "{\"on\":\"mañana\"}      | /on     | shared.json.wrong-date",
        "{\"amount\":\"1.234\"}   | /amount | shared.json.wrong-whole",
        "{\"amount\":1.234}       | /amount | shared.json.wrong-whole",
        "{\"amount\":1e20}        | /amount | shared.json.wrong-whole",
        "{\"count\":\"dos\"}      | /count  | shared.json.wrong-whole",
        "{\"ratio\":\"1,5\"}      | /ratio  | shared.json.wrong-number",
        "{\"kind\":\"XX\"}        | /kind   | shared.json.wrong-choice",
        "{\"yes\":\"tal vez\"}    | /yes    | shared.json.wrong-type",
        "{\"other\":1}            | /other  | shared.json.unknown-field"})
    void saysWhatWasExpected(String json, String pointer, String key) {
        var refused = catchThrowableOfType(Invalid.class, () -> read(json));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.key()).isEqualTo(key);
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(String json) throws Exception {
        return new JsonBody().readFrom((Class) Asked.class, Asked.class, new Annotation[0], MediaType.APPLICATION_JSON_TYPE, null,
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
