package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.ExpenseColumn;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one sheet of a workbook that lists expenses.
 *
 * @param rows of expenses; the example that the template gives is none
 */
record ExpenseSheet(TableHeading<ExpenseColumn> heading, List<TableRow> rows) {

    static final String EXAMPLE = "EJEMPLO";

    private static final int MOST = 5_000;

    /**
     * @param code of the agreement into whose ledger it is loaded
     * @param words how a column is called
     */
    static ExpenseSheet read(Path file, byte[] head, String code, Function<ExpenseColumn, String> words) throws IOException {
        return of(TableFiles.read(file, head), code, words);
    }

    /** A file that was kept. */
    static ExpenseSheet read(Path file, String code, Function<ExpenseColumn, String> words) throws IOException {
        return of(TableSheets.kept(file), code, words);
    }

    private static ExpenseSheet of(List<Table> tables, String code, Function<ExpenseColumn, String> words) {
        var found = TableSheets.one(tables, rows -> TableHeading.in(rows, ExpenseColumn.class, ExpenseColumn::headed),
                "ledger.load.no-heading");
        var heading = found.heading();
        TableSheets.refuseMissing(heading.row(), ExpenseColumn.required().stream()
                .filter(column -> !heading.columns().containsKey(column)).map(words).toList());
        TableSheets.refuseMerged(found.table(), heading.row());
        var rows = found.table().rows().stream().filter(row -> row.number() > heading.row()).filter(row -> !isExample(row, heading))
                .toList();
        codes(found.table().rows(), heading, rows).filter(said -> !PlainName.of(said).equals(PlainName.of(code))).findFirst()
                .ifPresent(other -> {
                    throw new Invalid("ledger.load.other-agreement", "/file", other, code);
                });
        if (rows.isEmpty()) {
            throw new Invalid("ledger.load.no-rows", "/file");
        }
        if (rows.size() > MOST) {
            throw new TooLarge("shared.table.too-many-rows", "/file", MOST);
        }
        return new ExpenseSheet(heading, rows);
    }

    private static boolean isExample(TableRow row, TableHeading<ExpenseColumn> heading) {
        var group = heading.columns().get(ExpenseColumn.GROUP);
        return group != null && PlainName.of(row.text(group)).equals(EXAMPLE);
    }

    /** Of which agreements it says to be: above the headings, as the template says it, and in a column, as people do. */
    private static Stream<String> codes(List<TableRow> all, TableHeading<ExpenseColumn> heading, List<TableRow> rows) {
        var above = all.stream().filter(row -> row.number() < heading.row()).flatMap(row -> label(row)
                .flatMap(label -> IntStream.range(label + 1, row.cells().size()).mapToObj(row::text).filter(text -> text != null)
                        .findFirst()).stream());
        var column = heading.columns().get(ExpenseColumn.AGREEMENT);
        return column == null ? above : Stream.concat(above, rows.stream().map(row -> row.text(column)).filter(text -> text != null));
    }

    private static Optional<Integer> label(TableRow row) {
        return IntStream.range(0, row.cells().size()).boxed().filter(i -> row.text(i) != null
                && ExpenseColumn.headed(row.text(i)).filter(column -> column == ExpenseColumn.AGREEMENT).isPresent()).findFirst();
    }
}
