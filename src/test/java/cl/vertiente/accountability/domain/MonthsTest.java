package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @Test
    void spanWholeMonths() {
        var months = Months.read("2026-01", "2026-02", TODAY);

        assertThat(months.firstDay()).isEqualTo("2026-01-01");
        assertThat(months.lastDay()).isEqualTo("2026-02-28");
        assertThat(months).hasToString("2026-01/2026-02");
        assertThat(Months.read("2026-10", "2026-10", TODAY).lastDay()).as("the month in course").isEqualTo("2026-10-31");
        assertThat(Months.read("2021-11", "2026-10", TODAY)).as("sixty of them").isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"ayer, 2026-01, /from", "2026-13, 2026-14, /from /to", ", 2026-01, /from", "2026-1, 2026-02, /from",
        "+2026-01, 2026-02, /from", "2026-03, 2026-02, /to", "2026-10, 2026-11, /to", "2021-10, 2026-10, /to"})
    void sayWhatIsWrongAndWhere(String from, String to, String pointers) {
        assertThatThrownBy(() -> Months.read(from, to, TODAY)).isInstanceOfSatisfying(Invalid.class, invalid ->
                assertThat(invalid.faults()).extracting(Fault::pointer).containsExactly(pointers.split(" ")));
    }
}
