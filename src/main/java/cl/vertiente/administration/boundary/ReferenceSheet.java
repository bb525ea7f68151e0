package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceTable;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.shared.table.TableSheets;
import cl.vertiente.territory.OutlineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * A file of reference data: which table it is, told by its headings, and its rows.
 *
 * @param columns where each column stands; empty for a GeoJSON
 * @param table as it was read; empty for a GeoJSON
 */
record ReferenceSheet(ReferenceTable kind, Map<ReferenceColumn, Integer> columns, List<TableRow> table, List<ReferenceRow> rows) {

    private static final int LOOKED_AT = 40;
    private static final int HEAD = 64;

    private record Found(ReferenceTable kind, Table table, TableRow heading, Map<ReferenceColumn, Integer> columns) {
    }

    /** @param source where the whole file comes from, null when nobody said it */
    static ReferenceSheet read(Path file, ReferenceTables tables, String source) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (OutlineFile.is(head)) {
            return new ReferenceSheet(tables.of("outlines"), Map.of(), List.of(), OutlineFile.rows(file, source));
        }
        var sheets = TableFiles.read(file, head);
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new Invalid("shared.table.empty", "/file");
        }
        var found = sheets.stream().map(sheet -> find(sheet, tables)).filter(java.util.Objects::nonNull).toList();
        if (found.isEmpty()) {
            throw new Invalid("administration.reference.no-heading", "/file");
        }
        if (found.size() > 1) {
            throw new Invalid("administration.reference.two-sheets", "/file");
        }
        return of(found.get(0), source);
    }

    private static ReferenceSheet of(Found found, String source) {
        TableSheets.refuseMerged(found.table(), found.heading().number());
        var data = found.table().rows().stream().filter(row -> row.number() > found.heading().number()).toList();
        data.stream().filter(row -> columns(row).keySet().containsAll(found.columns().keySet())).findFirst().ifPresent(again -> {
            throw new Invalid("administration.reference.heading-twice", "/file", found.heading().number(), again.number());
        });
        var rows = data.stream().map(row -> {
            var cells = new EnumMap<ReferenceColumn, TableCell>(ReferenceColumn.class);
            found.columns().forEach((column, index) -> {
                if (row.cell(index) != null) {
                    cells.put(column, row.cell(index));
                }
            });
            return new ReferenceRow(row.number(), cells, source);
        }).toList();
        return new ReferenceSheet(found.kind(), found.columns(), data, rows);
    }

    /** The table whose columns all stand in one of the first rows; of several the one that asks for most. */
    private static Found find(Table sheet, ReferenceTables tables) {
        var rows = sheet.rows();
        for (var row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            var columns = columns(row);
            var kind = tables.all().stream().filter(table -> columns.keySet().containsAll(table.required()))
                    .max(Comparator.comparingInt(table -> table.required().size()));
            if (kind.isPresent()) {
                refuseTwice(row);
                return new Found(kind.get(), sheet, row, columns);
            }
        }
        return null;
    }

    private static Map<ReferenceColumn, Integer> columns(TableRow row) {
        var columns = new EnumMap<ReferenceColumn, Integer>(ReferenceColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var index = i;
            ReferenceColumn.headed(row.text(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static void refuseTwice(TableRow row) {
        var seen = EnumSet.noneOf(ReferenceColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = row.text(i);
            ReferenceColumn.headed(heading).filter(column -> !seen.add(column)).ifPresent(column -> {
                throw new Invalid("administration.reference.column-twice", "/file", heading.replaceAll("\\s+", " "), row.number());
            });
        }
    }
}
