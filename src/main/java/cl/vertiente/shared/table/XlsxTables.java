package cl.vertiente.shared.table;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.TooLarge;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of an XLSX, as values: a formula gives what was computed last, and nothing is fetched from anywhere. */
final class XlsxTables {

    private XlsxTables() {
    }

    static List<Table> read(Path file) throws IOException {
        var archive = XlsxArchive.inspect(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true))) {
            if (book.isDate1904()) {
                throw new Invalid("shared.table.dates-1904", TableFiles.POINTER);
            }
            var tables = new ArrayList<Table>();
            for (var sheet : book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList()) {
                tables.add(new Table(sheet.getName(), rows(sheet), archive.merged(sheet.getIndex())));
            }
            return tables;
        } catch (BusinessException refusal) {
            throw refusal;
        } catch (RuntimeException | IOException damaged) {
            // A file is whatever somebody sends: the reader meets it with any of these, and none is a fault of ours.
            throw new Invalid("shared.table.damaged", TableFiles.POINTER);
        }
    }

    private static List<TableRow> rows(Sheet sheet) throws IOException {
        var rows = new ArrayList<TableRow>();
        try (var all = sheet.openStream()) {
            var each = all.iterator();
            while (each.hasNext()) {
                var row = row(each.next());
                if (!row.isBlank()) {
                    if (rows.size() == TableFiles.MOST_ROWS) {
                        throw new TooLarge("shared.table.too-many-rows", TableFiles.POINTER, TableFiles.MOST_ROWS);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static TableRow row(Row row) {
        var cells = new ArrayList<TableCell>();
        for (int c = 0; c < Math.min(row.getCellCount(), TableFiles.MOST_COLUMNS); c++) {
            var cell = row.getCell(c);
            cells.add(cell == null ? null : cell(cell));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static TableCell cell(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return new TableCell(number.toPlainString(), true);
        }
        boolean formula = cell.getType() == CellType.FORMULA;
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (text == null || text.isBlank()) {
            return formula ? new TableCell(TableCell.NO_VALUE, false) : null;
        }
        return formula && text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?") ? new TableCell(new BigDecimal(text).toPlainString(), true)
                : new TableCell(text.strip(), false);
    }
}
