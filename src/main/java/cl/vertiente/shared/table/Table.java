package cl.vertiente.shared.table;

import cl.vertiente.shared.TableRow;
import java.util.List;

/**
 * A sheet of a spreadsheet, or a whole CSV file.
 *
 * @param rows those where something stands, in order
 * @param merged the ranges of merged cells, {@code B4:B9}
 */
public record Table(String name, List<TableRow> rows, List<String> merged) {
}
