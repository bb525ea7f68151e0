package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Chile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a year, {@code 2026-Q3}: the State reports on its agreements by quarters (Ley de Presupuestos, art. 57).
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-Q([1-4])");

    /** Empty when the text is no quarter. */
    public static Optional<Quarter> read(String text) {
        var match = SHAPE.matcher(text == null ? "" : text);
        return match.matches() ? Optional.of(new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public LocalDate firstDay() {
        return YearMonth.of(year, number * 3 - 2).atDay(1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    /** The last microsecond of it in continental Chile. */
    public Instant end() {
        return lastDay().plusDays(1).atStartOfDay(Chile.ZONE).toInstant().minusNanos(1000);
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%04d-Q%d", year, number);
    }
}
