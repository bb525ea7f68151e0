package cl.vertiente.shared.reference;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TableCell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row as it was brought. Reading a cell that cannot be read adds to its faults; nothing is guessed: in a text {@code 1.234} is one
 * thousand two hundred and thirty-four, and {@code 0.145} is less than one.
 */
public final class ReferenceRow {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}([.,]\\d{1,10})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,10})?");
    private static final Pattern THOUSANDS_ENGLISH = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d{1,10}");

    /** UTF-8 that somebody read as Windows-1252, the sign of a lost letter, and controls. */
    private static final Pattern DAMAGED = Pattern.compile("[\\u00c2\\u00c3\\ufffd]|\\u00e2\\u20ac|[\\p{Cc}&&[^\\s]]");

    private final int number;
    private final Map<ReferenceColumn, TableCell> cells;
    private final String sourceOfAll;
    private final List<Fault> faults = new ArrayList<>();

    /** @param sourceOfAll where the whole file comes from, for rows that do not say it themselves; null when nobody said it */
    public ReferenceRow(int number, Map<ReferenceColumn, TableCell> cells, String sourceOfAll) {
        this.number = number;
        this.cells = cells;
        this.sourceOfAll = sourceOfAll;
    }

    public int number() {
        return number;
    }

    public List<Fault> faults() {
        return faults;
    }

    public boolean isReadable() {
        return faults.isEmpty();
    }

    public TableCell cell(ReferenceColumn column) {
        var cell = cells.get(column);
        if (cell != null && cell.isUncomputed()) {
            fault("shared.reference.uncomputed", column);
            return null;
        }
        return cell;
    }

    /** Adds a fault of this row. */
    public void fault(String key, Object... arguments) {
        faults.add(new Fault("", key, arguments));
    }

    public String text(ReferenceColumn column, int longest) {
        var cell = cell(column);
        var line = cell == null ? "" : cell.text().replaceAll("[\\s\u00a0]+", " ").strip();
        if (DAMAGED.matcher(line).find()) {
            fault("shared.reference.damaged", column, shown(line));
            return null;
        }
        if (line.length() > longest) {
            fault("shared.reference.too-long", column, longest);
            return null;
        }
        return line.isEmpty() ? null : line;
    }

    public String required(ReferenceColumn column, int longest) {
        var text = text(column, longest);
        return text == null && isReadable() ? missing(column) : text;
    }

    /** Where the row comes from; a row without a source is none. */
    public String source() {
        var own = text(ReferenceColumn.SOURCE, 200);
        if (own == null && sourceOfAll == null && isReadable()) {
            fault("shared.reference.no-source");
        }
        return own == null ? sourceOfAll : own;
    }

    /** Whether it says that it corrects what is on file. */
    public boolean isCorrection() {
        return yes(ReferenceColumn.CORRECTION);
    }

    public boolean yes(ReferenceColumn column) {
        return List.of("SI", "S", "X", "TRUE", "VERDADERO").contains(PlainName.of(text(column, 20)));
    }

    public LocalDate day(ReferenceColumn column) {
        var cell = cell(column);
        if (cell == null) {
            return missing(column);
        }
        try {
            var day = cell.number() ? FIRST_DAY.plusDays(new BigDecimal(cell.text()).longValueExact())
                    : LocalDate.parse(cell.text().replaceFirst("^(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})$", "$3-0$2-0$1")
                            .replaceFirst("^(\\d{4})-0?(\\d{2})-0?(\\d{2})$", "$1-$2-$3"));
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
            fault("shared.reference.date", column, shown(cell.text()));
            return null;
        }
        fault("shared.reference.date", column, shown(cell.text()));
        return null;
    }

    /** {@code 2026-07}, {@code 07-2026}, or the first day of the month. */
    public YearMonth month(ReferenceColumn column) {
        var cell = cell(column);
        if (cell == null) {
            return missing(column);
        }
        if (!cell.number()) {
            var text = cell.text().replaceFirst("^(\\d{2})[-/](\\d{4})$", "$2-$1");
            if (text.matches("(19|20)\\d{2}-(0[1-9]|1[0-2])")) {
                return YearMonth.parse(text);
            }
        }
        var day = day(column);
        return day == null ? null : YearMonth.from(day);
    }

    public Integer year(ReferenceColumn column) {
        var text = required(column, 6);
        if (text == null) {
            return null;
        }
        if (!text.matches("(19|20)\\d{2}")) {
            fault("shared.reference.year", column, text);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** A quantity that is not below zero. */
    public BigDecimal decimal(ReferenceColumn column) {
        var cell = cell(column);
        if (cell == null) {
            return missing(column);
        }
        var bare = cell.text().replaceAll("[\\s\u00a0$]", "");
        if (!cell.number() && THOUSANDS.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        if (THOUSANDS_ENGLISH.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(",", ""));
        }
        if (DECIMAL.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        fault("shared.reference.number", column, shown(cell.text()));
        return null;
    }

    private <T> T missing(ReferenceColumn column) {
        fault("shared.reference.missing", column);
        return null;
    }

    private static String shown(String text) {
        var plain = text.replaceAll("[\\p{Cc}\\s]+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "\u2026" : plain;
    }
}
