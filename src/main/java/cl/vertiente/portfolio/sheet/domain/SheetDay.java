package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A day as a working sheet writes it: a date of the spreadsheet, {@code 16-08-2018}, {@code 16/08/2018}, {@code 2018-08-16} or
 * {@code 16-ago-2018}; with a year of two digits only when the person says that it is of this century. The day from which spreadsheets
 * count is an empty cell.
 *
 * @param day null when there is none, or it cannot be read
 * @param fault the sentence that says why; null when nothing is wrong
 */
record SheetDay(LocalDate day, String fault) {

    private static final String EMPTY = "shared.table.date.empty";
    private static final List<String> MONTHS = List.of("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC");
    private static final int THIS_CENTURY = 2000;

    /** Day, month in digits or by name, year of two or four digits. */
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([-/. ]| de )(\\d{1,2}|\\p{L}{3,10})\\.?(?:\\2)(\\d{4}|\\d{2})");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Only a month can stand first: whoever wrote it put months before days. */
    static boolean isMonthFirst(String text) {
        var numbers = NUMBERS.matcher(text.strip());
        return numbers.matches() && Integer.parseInt(numbers.group(2)) > MONTHS_OF_A_YEAR
                && Integer.parseInt(numbers.group(1)) <= MONTHS_OF_A_YEAR;
    }

    /** Only a day can stand first; of a short year it could be that year. */
    static boolean isDayFirst(String text) {
        var numbers = NUMBERS.matcher(text.strip());
        return numbers.matches() && Integer.parseInt(numbers.group(1)) > MONTHS_OF_A_YEAR
                && Integer.parseInt(numbers.group(2)) <= MONTHS_OF_A_YEAR && numbers.group(3).length() > 2;
    }

    /** Day and month could change places. */
    static boolean isAmbiguous(String text) {
        var numbers = NUMBERS.matcher(text.strip());
        return numbers.matches() && Integer.parseInt(numbers.group(1)) <= MONTHS_OF_A_YEAR
                && Integer.parseInt(numbers.group(2)) <= MONTHS_OF_A_YEAR && !numbers.group(1).equals(numbers.group(2));
    }

    static SheetDay read(TableCell cell, SheetChoices choices) {
        var written = WRITTEN.matcher(cell.text().strip());
        if (!cell.number() && written.matches()) {
            int month = month(written.group(3));
            boolean brief = written.group(4).length() == 2;
            if (brief && !choices.shortYears()) {
                return new SheetDay(null, "portfolio.sheet.ask-short-years");
            }
            int year = Integer.parseInt(written.group(4)) + (brief ? THIS_CENTURY : 0);
            return judged(day(year, month, Integer.parseInt(written.group(1))));
        }
        return judged(WrittenDate.read(cell));
    }

    private static WrittenDate day(int year, int month, int day) {
        try {
            return WrittenDate.read(new TableCell(LocalDate.of(year, month, day).toString(), false));
        } catch (DateTimeException none) {
            return new WrittenDate(null, "shared.table.date");
        }
    }

    private static SheetDay judged(WrittenDate read) {
        return new SheetDay(read.day(), EMPTY.equals(read.fault()) ? null : read.fault());
    }

    /** Zero when it names none. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var plain = PlainName.of(text);
        var name = plain.startsWith("SET") ? "SEP" : plain.substring(0, Math.min(3, plain.length()));
        return MONTHS.indexOf(name) + 1;
    }
}
