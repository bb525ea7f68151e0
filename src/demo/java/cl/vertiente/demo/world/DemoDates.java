package cl.vertiente.demo.world;

import cl.vertiente.shared.Chile;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Moves the dates of the demonstration by whole months, so that Biobío is in month 14 of 24 on the day of loading and the
 * last month that can be closed is the month before.
 */
final class DemoDates {

    private static final YearMonth WRITTEN_START = YearMonth.of(2022, 3);
    private static final int MONTH_IN_COURSE = 14;

    private final long shift;

    DemoDates(Clock clock) {
        var start = YearMonth.from(Chile.today(clock)).minusMonths(MONTH_IN_COURSE - 1L);
        shift = ChronoUnit.MONTHS.between(WRITTEN_START, start);
    }

    /** That day, or the Monday after it: nobody is called on a Saturday or a Sunday. */
    static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? day : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    LocalDate moved(String written) {
        return LocalDate.parse(written).plusMonths(shift);
    }
}
