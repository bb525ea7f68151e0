package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.shared.table.TableSheets;
import cl.vertiente.training.people.domain.AttendanceColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The one sheet of a workbook that lists who came. */
record AttendanceSheet(TableHeading<AttendanceColumn> heading, List<TableRow> rows) {

    private static final int MOST = 2_000;

    /** @param words how a column is called */
    static AttendanceSheet read(Path file, byte[] head, Function<AttendanceColumn, String> words) throws IOException {
        var found = TableSheets.one(TableFiles.read(file, head), rows -> TableHeading.in(rows, AttendanceColumn.class,
                AttendanceColumn::headed), "training.load.no-heading");
        var heading = found.heading();
        TableSheets.refuseMissing(heading.row(), AttendanceColumn.required().stream()
                .filter(column -> !heading.columns().containsKey(column)).map(words).toList());
        TableSheets.refuseMerged(found.table(), heading.row());
        var rows = found.table().rows().stream().filter(row -> row.number() > heading.row() && !row.isBlank()).toList();
        if (rows.isEmpty()) {
            throw new Invalid("training.load.no-rows", "/file");
        }
        if (rows.size() > MOST) {
            throw new TooLarge("shared.table.too-many-rows", "/file", MOST);
        }
        return new AttendanceSheet(heading, rows);
    }
}
