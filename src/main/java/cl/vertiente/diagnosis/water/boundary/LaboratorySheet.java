package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.LaboratoryColumn;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.shared.table.TableSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The one sheet of a workbook that lists laboratory results.
 *
 * @param rows of results; the example that the template gives is none
 */
record LaboratorySheet(TableHeading<LaboratoryColumn> heading, List<TableRow> rows) {

    static final String EXAMPLE = "EJEMPLO";

    private static final int MOST = 5_000;

    /** @param words how a column is called */
    static LaboratorySheet read(Path file, byte[] head, Function<LaboratoryColumn, String> words) throws IOException {
        return of(TableFiles.read(file, head), words);
    }

    /** A file that was kept. */
    static LaboratorySheet read(Path file, Function<LaboratoryColumn, String> words) throws IOException {
        return of(TableSheets.kept(file), words);
    }

    private static LaboratorySheet of(List<Table> tables, Function<LaboratoryColumn, String> words) {
        var found = TableSheets.one(tables, rows -> TableHeading.in(rows, LaboratoryColumn.class, LaboratoryColumn::headed),
                "diagnosis.water.load.no-heading");
        var heading = found.heading();
        TableSheets.refuseMissing(heading.row(), LaboratoryColumn.required().stream()
                .filter(column -> !heading.columns().containsKey(column)).map(words).toList());
        TableSheets.refuseMerged(found.table(), heading.row());
        var rows = found.table().rows().stream().filter(row -> row.number() > heading.row() && !row.isBlank())
                .filter(row -> !PlainName.of(row.text(heading.columns().get(LaboratoryColumn.SYSTEM))).equals(EXAMPLE)).toList();
        if (rows.isEmpty()) {
            throw new Invalid("diagnosis.water.load.no-rows", "/file");
        }
        if (rows.size() > MOST) {
            throw new TooLarge("shared.table.too-many-rows", "/file", MOST);
        }
        return new LaboratorySheet(heading, rows);
    }
}
