package cl.vertiente.shared;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A row of a table that somebody brought, as it stands there.
 *
 * @param number as the program that wrote it counts, from 1, blank rows included
 * @param cells from the first column on; null where nothing stands
 */
public record TableRow(int number, List<TableCell> cells) {

    private static final Pattern TOTAL = Pattern.compile("(SUB ?)?TOTAL(ES)?( .*)?|SUMA");

    /** Null when nothing stands there, or the row is shorter. */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }

    public String text(int column) {
        var cell = cell(column);
        return cell == null ? null : cell.text();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Objects::isNull);
    }

    /** One of its texts calls it a sum of others. */
    public boolean isTotal() {
        return cells.stream().anyMatch(cell -> cell != null && !cell.number() && saysTotal(cell.text()));
    }

    public static boolean saysTotal(String text) {
        return TOTAL.matcher(PlainName.of(text)).matches();
    }
}
