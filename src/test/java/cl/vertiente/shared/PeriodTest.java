package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void holdsTheDaysOfItsMonth() {
        var october = Period.parse("2026-10");
        assertThat(october.contains(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(october.contains(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(Period.of(LocalDate.of(2026, 10, 1))).isEqualTo(october);
    }

    @Test
    void followsAcrossTheYear() {
        assertThat(Period.parse("2026-12").next()).hasToString("2027-01");
        assertThat(Period.range(Period.parse("2026-11"), Period.parse("2027-02"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026", "10-2026", "", "2026-1", "+99999-01", "-0001-01", "12026-01", "2026-010"})
    void refusesWhatIsNoMonth(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(Invalid.class);
    }
}
