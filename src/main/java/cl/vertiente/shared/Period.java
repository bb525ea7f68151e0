package cl.vertiente.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The month that a rendición covers, {@code yyyy-MM}. A month ends at midnight in America/Santiago; dates are local
 * dates there already, so a period only compares dates.
 */
public record Period(YearMonth month) implements Comparable<Period>, Serializable {

    /** Four digits of the year and no sign: more would not fit anywhere. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2).toFormatter(Locale.ROOT);

    public static Period parse(String text) {
        try {
            return new Period(YearMonth.parse(text, FORMAT));
        } catch (DateTimeException unreadable) {
            throw new Invalid("shared.period.invalid", "/period", text);
        }
    }

    public static Period of(LocalDate date) {
        return new Period(YearMonth.from(date));
    }

    /** Every period from the first to the last, both included; none when the last is earlier. */
    public static Stream<Period> range(Period first, Period last) {
        return Stream.iterate(first, p -> p.compareTo(last) <= 0, Period::next);
    }

    public boolean contains(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public Period next() {
        return new Period(month.plusMonths(1));
    }

    public Period previous() {
        return new Period(month.minusMonths(1));
    }

    public boolean isBefore(Period other) {
        return month.isBefore(other.month);
    }

    @Override
    public int compareTo(Period other) {
        return month.compareTo(other.month);
    }

    @JsonValue
    @Override
    public String toString() {
        return month.toString();
    }
}
