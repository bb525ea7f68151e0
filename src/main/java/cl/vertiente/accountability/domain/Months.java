package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** Whole months on end, of which a report tells. */
public record Months(Period from, Period to) {

    private static final String SHAPE = "\\d{4}-(0[1-9]|1[0-2])";
    private static final int MOST = 60;

    /**
     * As somebody asks for them, {@code 2026-07} each.
     *
     * @param today after which no month begins that can be told of
     * @throws cl.vertiente.shared.Invalid when they cannot be read, end before they begin, are too many, or have not begun
     */
    public static Months read(String from, String to, LocalDate today) {
        var faults = new Faults();
        faults.when(!isMonth(from), "accountability.months.unreadable", "/from");
        faults.when(!isMonth(to), "accountability.months.unreadable", "/to");
        faults.raise();
        var months = new Months(new Period(YearMonth.parse(from)), new Period(YearMonth.parse(to)));
        faults.when(months.to.isBefore(months.from), "accountability.months.ends-before", "/to");
        faults.when(months.to.firstDay().isAfter(today), "accountability.months.future", "/to");
        faults.when(!months.to.isBefore(new Period(months.from.month().plusMonths(MOST))), "accountability.months.too-many", "/to", MOST);
        faults.raise();
        return months;
    }

    private static boolean isMonth(String text) {
        return text != null && text.matches(SHAPE);
    }

    public LocalDate firstDay() {
        return from.firstDay();
    }

    public LocalDate lastDay() {
        return to.lastDay();
    }

    /** {@code 2026-07/2026-09}. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
