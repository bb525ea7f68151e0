package cl.vertiente.shared;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table that somebody brought, as it stands there.
 *
 * @param number as the program that wrote it counts, from 1, blank rows included
 * @param cells from the first column on; null where nothing stands
 */
public record TableRow(int number, List<TableCell> cells) {

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
}
