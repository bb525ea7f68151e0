package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Period;
import cl.vertiente.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A month waits from the first money received on, and is due on the last of its working days. */
class OverdueRenderingsTest {

    private final OverdueRenderings agreement = new OverdueRenderings("C-1", Period.parse("2026-06"), Period.parse("2026-09"), 15,
            new WorkingDays(Set.of(LocalDate.of(2026, 7, 16))));

    @Test
    void beginsWithTheFirstMoney() {
        assertThat(agreement.unsent(LocalDate.of(2026, 7, 10), Set.of(), LocalDate.of(2026, 8, 1)))
                .extracting(OverdueRenderings.Month::period).containsExactly(Period.parse("2026-07"), Period.parse("2026-08"));
    }

    @Test
    void isDueOnTheFifteenthWorkingDayAndSilentAfterTheEnd() {
        var waiting = agreement.unsent(LocalDate.of(2026, 5, 2), Set.of(Period.parse("2026-07")), LocalDate.of(2027, 1, 1));
        assertThat(waiting).extracting(OverdueRenderings.Month::period)
                .containsExactly(Period.parse("2026-06"), Period.parse("2026-08"), Period.parse("2026-09"));
        assertThat(waiting.get(0).due()).isEqualTo(LocalDate.of(2026, 7, 22));
    }
}
