package cl.vertiente.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a cell holds it: a date of the spreadsheet, {@code dd-mm-yyyy}, {@code dd/mm/yyyy} or {@code yyyy-mm-dd}. A year of two
 * digits, the name of a month and the day on which a spreadsheet's days begin are refused: none of them says one day and no other.
 *
 * @param day null when it cannot be read
 * @param fault the sentence that says why; null when it can
 */
public record WrittenDate(LocalDate day, String fault) {

    /** From which spreadsheets count the days. */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final Set<String> EMPTY = Set.of("30-12-1899", "30/12/1899", "1899-12-30", "00-01-1900", "00/01/1900", "01-01-1900",
            "01/01/1900", "31-12-1899", "31/12/1899");
    private static final Pattern CHILEAN = Pattern.compile("(?<d>\\d{1,2})([-/])(?<m>\\d{1,2})\\2(?<y>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.](\\d{1,2}|\\p{L}{3,10}\\.?)[-/.]\\d{2}");

    public static WrittenDate read(TableCell cell) {
        return cell.number() ? count(new BigDecimal(cell.text())) : text(cell.text().strip());
    }

    private static WrittenDate count(BigDecimal days) {
        if (days.signum() >= 0 && days.compareTo(BigDecimal.valueOf(2)) <= 0) {
            return new WrittenDate(null, "shared.table.date.empty");
        }
        if (days.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            return new WrittenDate(null, "shared.table.date");
        }
        return within(FIRST.plusDays(days.setScale(0, RoundingMode.FLOOR).longValueExact()));
    }

    private static WrittenDate text(String text) {
        if (EMPTY.contains(text)) {
            return new WrittenDate(null, "shared.table.date.empty");
        }
        for (var pattern : new Pattern[] {CHILEAN, ISO}) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return day(match);
            }
        }
        return new WrittenDate(null, SHORT_YEAR.matcher(text).matches() ? "shared.table.date.short-year" : "shared.table.date");
    }

    private static WrittenDate day(Matcher match) {
        try {
            return within(LocalDate.of(Integer.parseInt(match.group("y")), Integer.parseInt(match.group("m")),
                    Integer.parseInt(match.group("d"))));
        } catch (DateTimeException none) {
            return new WrittenDate(null, "shared.table.date");
        }
    }

    private static WrittenDate within(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? new WrittenDate(null, "shared.table.date") : new WrittenDate(day, null);
    }
}
