package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A quarter ends at midnight in Chile, with its daylight saving. */
class QuarterTest {

    @Test
    void readsAndNamesItself() {
        assertThat(Quarter.read("2026-Q3")).contains(new Quarter(2026, 3));
        assertThat(Quarter.read("2026-Q5")).isEmpty();
        assertThat(Quarter.read("2026-3")).isEmpty();
        assertThat(Quarter.read(null)).isEmpty();
        assertThat(new Quarter(2026, 3)).hasToString("2026-Q3");
        assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
    }

    @Test
    void knowsItsDays() {
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(new Quarter(2026, 3));
        assertThat(new Quarter(2026, 1).firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(new Quarter(2026, 3).lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(new Quarter(2026, 3).end()).isEqualTo(Instant.parse("2026-10-01T02:59:59.999999Z"));
        assertThat(new Quarter(2026, 2).end()).isEqualTo(Instant.parse("2026-07-01T03:59:59.999999Z"));
    }
}
