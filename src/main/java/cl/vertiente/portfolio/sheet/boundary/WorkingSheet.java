package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.portfolio.sheet.domain.SheetColumn;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableSheets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The one sheet of a file that lists initiatives, read by its headings.
 *
 * @param unknown headings from which nothing is read
 */
record WorkingSheet(TableHeading<SheetColumn> heading, List<TableRow> rows, List<String> unknown) {

    private static final int MOST = 10_000;
    private static final int LOOKED_AT = 40;
    private static final String AS_FOUND = " TEXTO";

    /**
     * @param learned what people said that headings mean; null is nothing
     * @param words how a column is called
     */
    static WorkingSheet of(List<Table> tables, Map<String, Optional<SheetColumn>> learned, Function<SheetColumn, String> words) {
        var found = TableSheets.one(tables, rows -> TableHeading.in(rows, SheetColumn.class, meaning(rows, learned)),
                "portfolio.sheet.no-heading");
        var heading = found.heading();
        TableSheets.refuseMissing(heading.row(), SheetColumn.required().stream()
                .filter(column -> !heading.columns().containsKey(column)).map(words).toList());
        TableSheets.refuseMerged(found.table(), heading.row());
        var rows = found.table().rows().stream().filter(row -> row.number() > heading.row() && !row.isTotal()).toList();
        if (rows.isEmpty()) {
            throw new Invalid("portfolio.sheet.no-rows", "/file");
        }
        if (rows.size() > MOST) {
            throw new TooLarge("shared.table.too-many-rows", "/file", MOST);
        }
        var head = found.table().rows().stream().filter(row -> row.number() == heading.row()).findFirst().orElseThrow();
        var unknown = IntStream.range(0, head.cells().size()).filter(i -> !heading.columns().containsValue(i)).mapToObj(head::text)
                .filter(Objects::nonNull).toList();
        return new WorkingSheet(heading, rows, unknown);
    }

    /** Where a column stands twice, once as it was found and once tidied up, it is read as it was found. */
    private static Function<String, Optional<SheetColumn>> meaning(List<TableRow> rows, Map<String, Optional<SheetColumn>> learned) {
        Set<String> tidied = new HashSet<>();
        rows.stream().limit(LOOKED_AT).flatMap(row -> row.cells().stream()).filter(Objects::nonNull)
                .map(cell -> PlainName.of(cell.text())).filter(plain -> plain.endsWith(AS_FOUND))
                .forEach(plain -> tidied.add(plain.substring(0, plain.length() - AS_FOUND.length())));
        return heading -> {
            var plain = PlainName.of(heading);
            return tidied.contains(plain) ? Optional.empty() : learned.containsKey(plain) ? learned.get(plain)
                    : SheetColumn.headed(heading);
        };
    }
}
