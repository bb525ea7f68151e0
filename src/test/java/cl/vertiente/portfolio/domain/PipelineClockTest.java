package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which clocks run, until when, and whose turn it is. */
class PipelineClockTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Set.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 21)));

    private static final PipelineClock.Rules RULES = new PipelineClock.Rules() {

        @Override
        public LocalDate answerDue(LocalDate notified) {
            return CALENDAR.after(notified, 60);
        }

        @Override
        public int validYears(LocalDate rated) {
            return 3;
        }

        @Override
        public BigDecimal margin() {
            return BigDecimal.TEN;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "FI, 2026-03-02, FI_ANSWER, 2026-05-27, FORMULATOR",
        "RS, 2024-01-02, RATE_EXPIRY, 2026-12-31, REGIONAL_GOVERNMENT",
        "RS, 2024-12-31, RATE_EXPIRY, 2026-12-31, REGIONAL_GOVERNMENT",
        "AD, 2025-06-10, RATE_EXPIRY, 2027-12-31, REGIONAL_GOVERNMENT",
        "PRIORIZADA, 2025-06-10, RATE_EXPIRY, 2027-12-31, COUNCIL"})
    void runsFromTheDayOfTheResult(PipelineState state, LocalDate rated, PipelineClock.Code code, LocalDate due, PipelineTurn turn) {
        assertThat(PipelineClock.of(state, rated, null, null, RULES)).containsExactly(new PipelineClock(code, rated, due, turn));
    }

    @ParameterizedTest
    @EnumSource(value = PipelineState.class, mode = EnumSource.Mode.EXCLUDE, names = {"FI", "RS", "AD", "PRIORIZADA"})
    void runsNoLongerOnceItWentOn(PipelineState state) {
        assertThat(PipelineClock.of(state, LocalDate.of(2025, 6, 10), null, null, RULES)).isEmpty();
    }

    @Test
    void runsNotWithoutTheDayOfAResult() {
        assertThat(PipelineClock.of(PipelineState.PRIORIZADA, null, null, null, RULES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ADJUDICADA, 1100, 0", "ADJUDICADA, 1101, 1", "EN_EJECUCION, 1101, 1", "EN_OPERACION, 1101, 0", "CONVENIO, 1101, 0"})
    void asksTheCouncilAgainAboveTheMargin(PipelineState state, long awarded, int clocks) {
        assertThat(PipelineClock.of(state, null, Pesos.of(1000), Pesos.of(awarded), RULES)).hasSize(clocks)
                .allMatch(clock -> clock.code() == PipelineClock.Code.CORE_CHANGE && clock.turn() == PipelineTurn.COUNCIL
                        && clock.due() == null);
    }

    @ParameterizedTest
    @EnumSource(PipelineState.class)
    void knowsWhoseTurnItIsInEveryState(PipelineState state) {
        assertThat(PipelineTurn.of(state) == PipelineTurn.NOBODY).isEqualTo(state.isOver());
    }
}
