package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.accountability.printing.RendicionReport.BudgetRow;
import cl.vertiente.accountability.printing.RendicionReport.Detail;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RendicionReportTest {

    @Test
    void computesTheWorkedMonthsOfBiobio() {
        assertThat(Detail.chain(0, 271_671_900, 4_180_350, 18_500_000, 0, 0).h()).isEqualTo(248_991_550);
        assertThat(Detail.chain(248_991_550, 0, 5_020_000, 19_500_000, 12_345_678, 0).h()).isEqualTo(212_125_872);
        assertThat(Detail.chain(100, 50, 10, 20, 30, 5)).isEqualTo(new Detail(100, 50, 150, 10, 20, 30, 60, 5, 85, null));
    }

    @Test
    void refusesLettersThatDoNotAddUp() {
        assertThatThrownBy(() -> new Detail(1, 1, 3, 0, 0, 0, 0, 0, 3, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Detail(1, 1, 2, 1, 0, 0, 0, 0, 2, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Detail(1, 1, 2, 1, 0, 0, 1, 1, 1, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesABudgetRowThatDoesNotAddUp() {
        assertThatThrownBy(() -> new BudgetRow("Honorarios", "DESIGN", "PERSONNEL", 100, 10, 20, 70))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesAsInChile() {
        assertThat(ChileanFormats.pesos(1_358_359_500)).isEqualTo("$1.358.359.500");
        assertThat(ChileanFormats.pesos(-1_000)).isEqualTo("-$1.000");
        assertThat(ChileanFormats.pesos(0)).isEqualTo("$0");
        assertThat(ChileanFormats.day(LocalDate.of(2026, 9, 8))).isEqualTo("08-09-2026");
        assertThat(ChileanFormats.minute(Instant.parse("2026-07-01T03:30:00Z"))).isEqualTo("30-06-2026 23:30");
        assertThat(ChileanFormats.minute(Instant.parse("2026-12-01T03:30:00Z"))).isEqualTo("01-12-2026 00:30");
        assertThat(ChileanFormats.month("2026-09", new ReportTexts())).isEqualTo("septiembre de 2026");
    }
}
