package cl.vertiente.territory;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Period;
import cl.vertiente.shared.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines on the holidays that the product loads, read from their migration. */
class WorkingDaysTest {

    private static final Pattern NATIONAL = Pattern.compile("\\('(\\d{4}-\\d{2}-\\d{2})', '(?:[^']|'')*', 'NATIONAL'");

    private final WorkingDays days = national();

    static WorkingDays national() {
        try (var migration = WorkingDaysTest.class.getResourceAsStream("/db/migration/V20261122_0914__load_holidays.sql")) {
            var sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return new WorkingDays(NATIONAL.matcher(sql).results().map(row -> LocalDate.parse(row.group(1)))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void readsEveryNationalHoliday() {
        assertThat(days.holidays()).hasSizeGreaterThan(125)
                .contains(LocalDate.of(2022, 9, 16), LocalDate.of(2023, 6, 26), LocalDate.of(2024, 6, 29), LocalDate.of(2024, 10, 12));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/territory/dias-habiles-ejemplos.csv", numLinesToSkip = 1)
    void countsFromTheNextWorkingDay(LocalDate notified, int term, LocalDate due) {
        assertThat(days.after(notified, term)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-10, 2026-11-20", "2026-08, 2026-09-22"})
    void aPeriodIsDueFifteenWorkingDaysAfterItsEnd(String period, LocalDate due) {
        assertThat(days.after(Period.parse(period).lastDay(), 15)).isEqualTo(due);
    }

    @Test
    void saysHowManyWorkingDaysAreLeft() {
        assertThat(days.between(LocalDate.of(2026, 9, 17), LocalDate.of(2026, 9, 22))).isEqualTo(2);
        assertThat(days.between(LocalDate.of(2026, 9, 22), LocalDate.of(2026, 9, 17))).isEqualTo(-2);
        assertThat(days.between(LocalDate.of(2026, 9, 17), LocalDate.of(2026, 9, 17))).isZero();
    }
}
