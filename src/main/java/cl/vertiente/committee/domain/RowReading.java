package cl.vertiente.committee.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the cells of one row and collects what cannot be read. Nothing is guessed: a number is a number in a way that leaves no
 * other reading, {@code 1.234} in a text is one thousand two hundred and thirty-four, and damaged letters are damaged.
 */
final class RowReading {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}([.,]0{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,20})?");
    private static final Pattern THOUSANDS_COMMA = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,20}");
    private static final Pattern THOUSANDS_POINT = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d{1,20}|-?\\d{1,3}(,\\d{3}){2,}");

    /** UTF-8 that somebody read as Windows-1252, the sign of a lost letter, and controls: no Spanish name has these. */
    private static final Pattern DAMAGED = Pattern.compile("[\\u00c2\\u00c3\\ufffd]|\\u00e2\\u20ac|[\\p{Cc}&&[^\\s]]");

    private final TableRow row;
    private final RegisterHeading heading;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(TableRow row, RegisterHeading heading) {
        this.row = row;
        this.heading = heading;
    }

    List<Fault> faults() {
        return faults;
    }

    private TableCell cell(RegisterColumn column) {
        var index = heading.columns().get(column);
        var cell = index == null ? null : row.cell(index);
        if (cell != null && cell.isUncomputed()) {
            fault("committee.import.uncomputed", column);
            return null;
        }
        return cell;
    }

    private void fault(String key, RegisterColumn column, Object... arguments) {
        var all = new ArrayList<Object>(List.of(column));
        all.addAll(List.of(arguments));
        faults.add(new Fault("", key, all));
    }

    String text(RegisterColumn column, int longest) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var text = cell.text();
        if (DAMAGED.matcher(text).find()) {
            fault("committee.import.damaged", column, shown(text));
            return null;
        }
        var line = text.replaceAll("[\\s\u00a0]+", " ").strip();
        if (line.length() > longest) {
            fault("committee.import.too-long", column, longest);
            return null;
        }
        return line.isEmpty() ? null : line;
    }

    Integer whole(RegisterColumn column, int least, int most) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var bare = cell.text().replaceAll("[\\s\u00a0]", "");
        var digits = !cell.number() && THOUSANDS.matcher(bare).matches() ? bare.replace(".", "")
                : WHOLE.matcher(bare).matches() ? bare.replaceFirst("[.,]0+$", "") : null;
        if (digits == null || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            fault("committee.import.whole", column, shown(cell.text()));
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** Metres: dots between groups of three digits part thousands. */
    BigDecimal metres(RegisterColumn column) {
        var cell = cell(column);
        var bare = cell == null ? "" : cell.text().replaceAll("[\\s\u00a0]", "");
        boolean parted = cell != null && !cell.number() && THOUSANDS.matcher(bare).matches();
        return parted ? new BigDecimal(bare.replace(".", "")) : decimal(column);
    }

    /** Degrees: never thousands of them, so that a single point or comma parts the decimals. */
    BigDecimal decimal(RegisterColumn column) {
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
        fault("committee.import.number", column, shown(cell.text()));
        return null;
    }

    private static String shown(String text) {
        var plain = text.replaceAll("[\\p{Cc}\\s]+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "\u2026" : plain;
    }
}
