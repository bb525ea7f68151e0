package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a rendering in an address. */
class RendicionKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-12", "2026-03-R1", "2026-03-R12"})
    void isWrittenAsItIsRead(String text) {
        assertThat(RendicionKey.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-00", "2026-3", "2026-03-R0", "2026-03-R01", "2026-03-R123", "2026-03-r1",
        " 2026-03", "2026-03/..", "+2026-03", "null"})
    void whateverElseIsNotFound(String text) {
        assertThatThrownBy(() -> RendicionKey.parse(text)).isInstanceOf(NotFound.class);
    }

    @Test
    void regularisationsFollowTheirMonth() {
        assertThat(Stream.of("2026-04", "2026-03-R10", "2026-03", "2026-03-R2").map(RendicionKey::parse).sorted().map(Object::toString))
                .containsExactly("2026-03", "2026-03-R2", "2026-03-R10", "2026-04");
    }

    @Test
    void theMonthlyOneHasSequenceZero() {
        assertThat(RendicionKey.parse("2026-03")).isEqualTo(new RendicionKey(Period.parse("2026-03"), 0));
    }
}
