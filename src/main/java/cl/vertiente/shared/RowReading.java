package cl.vertiente.shared;

import cl.vertiente.shared.BusinessException.Fault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the cells of one row that somebody brought and collects what cannot be read. Nothing is guessed: a number is a number in a
 * way that leaves no other reading, {@code 1.234} in a text is one thousand two hundred and thirty-four, and damaged letters are
 * damaged. Every fault names its column as the first of its arguments.
 *
 * @param <C> the columns that are known
 */
public final class RowReading<C extends Enum<C>> {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}([.,]0{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,20})?");
    private static final Pattern THOUSANDS_COMMA = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,20}");
    private static final Pattern THOUSANDS_POINT = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d{1,20}|-?\\d{1,3}(,\\d{3}){2,}");

    /** UTF-8 that somebody read as Windows-1252, the sign of a lost letter, and controls: no Spanish name has these. */
    private static final Pattern DAMAGED = Pattern.compile("[\\u00c2\\u00c3\\ufffd]|\\u00e2\\u20ac|[\\p{Cc}&&[^\\s]]");

    /** What a spreadsheet shows where a formula failed, in English and in Spanish. */
    private static final Pattern FAILED = Pattern.compile("#(N/[AD]|\u00a1?(REF|VALUE|VALOR|DIV/0|NUM|NULL|NULO|SPILL|CALC|DESBORDAMIENTO"
            + ")!|\u00bf?(NAME|NOMBRE)\\?)");

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(:[0-5]\\d)?( ?h(rs?)?\\.?)?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60);

    private final TableRow row;
    private final Map<C, Integer> columns;
    private final List<Fault> faults = new ArrayList<>();

    /** @param columns where each column stands */
    public RowReading(TableRow row, Map<C, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    public List<Fault> faults() {
        return faults;
    }

    private TableCell cell(C column) {
        var index = columns.get(column);
        var cell = index == null ? null : row.cell(index);
        if (cell != null && cell.isUncomputed()) {
            fault("shared.table.uncomputed", column);
            return null;
        }
        if (cell != null && FAILED.matcher(cell.text()).matches()) {
            fault("shared.table.failed", column, cell.text());
            return null;
        }
        return cell;
    }

    public void fault(String key, C column, Object... arguments) {
        var all = new ArrayList<Object>(List.of(column));
        all.addAll(List.of(arguments));
        faults.add(new Fault("", key, all));
    }

    public String text(C column, int longest) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var text = cell.text();
        if (DAMAGED.matcher(text).find()) {
            fault("shared.table.letters", column, shown(text));
            return null;
        }
        var line = text.replaceAll("[\\s\u00a0]+", " ").strip();
        if (line.length() > longest) {
            fault("shared.table.too-long", column, longest);
            return null;
        }
        return line.isEmpty() ? null : line;
    }

    /** A number or word by which something is called: {@code 1690.0} is how some spreadsheets write 1690. */
    public String code(C column, int longest) {
        var text = text(column, longest);
        return text == null ? null : text.replaceFirst("^(\\d+)[.,]0{1,2}$", "$1");
    }

    public Integer whole(C column, int least, int most) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var bare = cell.text().replaceAll("[\\s\u00a0]", "");
        var digits = !cell.number() && THOUSANDS.matcher(bare).matches() ? bare.replace(".", "")
                : WHOLE.matcher(bare).matches() ? bare.replaceFirst("[.,]0+$", "") : null;
        if (digits == null || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            fault("shared.table.whole", column, shown(cell.text()));
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** Metres: dots between groups of three digits part thousands. */
    public BigDecimal metres(C column) {
        var cell = cell(column);
        var bare = cell == null ? "" : cell.text().replaceAll("[\\s\u00a0]", "");
        boolean parted = cell != null && !cell.number() && THOUSANDS.matcher(bare).matches();
        return parted ? new BigDecimal(bare.replace(".", "")) : decimal(column);
    }

    /** Degrees: never thousands of them, so that a single point or comma parts the decimals. */
    public BigDecimal decimal(C column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var bare = cell.text().replaceAll("[\\s\u00a0]", "");
        if (DECIMAL.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        if (THOUSANDS_COMMA.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        if (THOUSANDS_POINT.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(",", ""));
        }
        fault("shared.table.number", column, shown(cell.text()));
        return null;
    }

    /** Whole pesos as people write them; see {@link WrittenPesos}. */
    public Long pesos(C column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var read = WrittenPesos.read(cell);
        if (read.fault() != null) {
            fault(read.fault(), column, shown(cell.text()));
        }
        return read.amount();
    }

    /** A day as spreadsheets keep it or people write it; see {@link WrittenDate}. */
    public LocalDate date(C column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var read = WrittenDate.read(cell);
        if (read.fault() != null) {
            fault(read.fault(), column, shown(cell.text()));
        }
        return read.day();
    }

    /** An hour as spreadsheets keep it, the part of a day, or as {@code 9:30}. */
    public LocalTime time(C column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var clock = HOUR.matcher(cell.text().strip());
        if (!cell.number() && clock.matches()) {
            return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
        }
        if (cell.number()) {
            var part = new BigDecimal(cell.text()).remainder(BigDecimal.ONE);
            return LocalTime.ofSecondOfDay(part.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValue() % MINUTES.intValue() * 60L);
        }
        fault("shared.table.time", column, shown(cell.text()));
        return null;
    }

    /** Whether the spreadsheet says that it is a number. */
    public boolean isNumber(C column) {
        var index = columns.get(column);
        return index != null && row.cell(index) != null && row.cell(index).number();
    }

    private static String shown(String text) {
        var plain = text.replaceAll("[\\p{Cc}\\s]+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "\u2026" : plain;
    }
}
