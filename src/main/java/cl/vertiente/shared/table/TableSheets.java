package cl.vertiente.shared.table;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the one sheet of a file that has the headings that are looked for. */
public final class TableSheets {

    private static final int SHOWN = 5;
    private static final int HEAD = 64;
    private static final Pattern LAST_ROW = Pattern.compile(".*?(\\d+)$");

    private TableSheets() {
    }

    /** A sheet and its headings. */
    public record Found<H>(Table table, H heading) {
    }

    /** The sheets of a file that was kept. */
    public static List<Table> kept(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return TableFiles.read(file, in.readNBytes(HEAD));
        }
    }

    /**
     * @param heading finds the headings among the rows of a sheet
     * @param none the sentence when no sheet has them
     */
    public static <H> Found<H> one(List<Table> tables, Function<List<TableRow>, Optional<H>> heading, String none) {
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            throw new Invalid("shared.table.empty", TableFiles.POINTER);
        }
        var sheets = tables.stream().flatMap(table -> heading.apply(table.rows()).map(found -> new Found<>(table, found)).stream())
                .toList();
        if (sheets.isEmpty()) {
            throw new Invalid(none, TableFiles.POINTER);
        }
        if (sheets.size() > 1) {
            throw new Invalid("shared.table.two-sheets", TableFiles.POINTER,
                    sheets.stream().map(sheet -> "\u00ab" + sheet.table().name() + "\u00bb").collect(Collectors.joining(", ")));
        }
        return sheets.get(0);
    }

    /** @param missing names of the columns that must be there and are not */
    public static void refuseMissing(int headingRow, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Invalid("shared.table.columns-missing", TableFiles.POINTER, headingRow, String.join(", ", missing));
        }
    }

    /** A merged cell has its value in the first of its cells and nothing in the others: the rows below would lose it unseen. */
    public static void refuseMerged(Table table, int headingRow) {
        var ranges = table.merged().stream().filter(range -> {
            var last = LAST_ROW.matcher(range);
            return last.matches() && Integer.parseInt(last.group(1)) > headingRow;
        }).limit(SHOWN).toList();
        if (!ranges.isEmpty()) {
            throw new Invalid("shared.table.merged", TableFiles.POINTER, String.join(", ", ranges));
        }
    }
}
