package cl.vertiente.training.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Chile the clock goes from 24:00 of the first Saturday of September to 01:00, and back in the first of April. */
class WallClockTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-06T00:00:00-04:00", "2026-09-06T00:30:00-04:00", "2026-09-06T00:30:00-03:00"})
    void leavesOutTheHourOfTheNightInSeptember(String written) {
        assertThat(WallClock.skips(OffsetDateTime.parse(written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-05T23:59:00-04:00", "2026-09-06T01:00:00-03:00", "2026-09-06T02:30:00-03:00",
        "2026-09-06T00:30:00Z", "2026-04-04T23:30:00-03:00", "2026-04-04T23:30:00-04:00"})
    void knowsEveryOtherHour(String written) {
        assertThat(WallClock.skips(OffsetDateTime.parse(written))).isFalse();
    }

    @Test
    void meansTheFirstOfTheHoursThatComeTwice() {
        assertThat(WallClock.at(LocalDateTime.parse("2026-04-04T23:30"))).isEqualTo(OffsetDateTime.parse("2026-04-04T23:30:00-03:00"));
    }

    @Test
    void keepsAnHourThatDoesNotExistAsItWasTyped() {
        var typed = WallClock.at(LocalDateTime.parse("2026-09-06T00:30"));
        var faults = new Faults();
        WallClock.check(faults, typed, "/startsAt");
        assertThatThrownBy(faults::raise).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.faults().get(0).pointer()).isEqualTo("/startsAt"));
    }
}
