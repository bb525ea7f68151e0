package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.RegisterColumn;
import cl.vertiente.committee.domain.RegisterHeading;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one sheet of a file that is an official register, with its headings. */
record RegisterSheet(Table table, RegisterHeading heading) {

    private static final int SHOWN = 5;
    private static final int HEAD = 64;
    private static final Pattern LAST_ROW = Pattern.compile(".*?(\\d+)$");

    /** @param words how a column is called */
    static RegisterSheet read(Path file, byte[] head, Function<RegisterColumn, String> words) throws IOException {
        var tables = TableFiles.read(file, head);
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            throw new Invalid("shared.table.empty", "/file");
        }
        var sheets = tables.stream().flatMap(table -> RegisterHeading.in(table.rows())
                .map(heading -> new RegisterSheet(table, heading)).stream()).toList();
        if (sheets.isEmpty()) {
            throw new Invalid("committee.import.no-heading", "/file");
        }
        if (sheets.size() > 1) {
            throw new Invalid("committee.import.two-sheets", "/file", String.join(", ", names(sheets)));
        }
        var sheet = sheets.get(0);
        var missing = sheet.heading.missing();
        if (!missing.isEmpty()) {
            throw new Invalid("committee.import.columns-missing", "/file", sheet.heading.row(),
                    missing.stream().map(words).collect(Collectors.joining(", ")));
        }
        sheet.refuseMergedRows();
        return sheet;
    }

    /** A file that was kept. */
    static RegisterSheet read(Path file, Function<RegisterColumn, String> words) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(file, in.readNBytes(HEAD), words);
        }
    }

    private static List<String> names(List<RegisterSheet> sheets) {
        return sheets.stream().map(sheet -> "\u00ab" + sheet.table.name() + "\u00bb").toList();
    }

    /** A merged cell has its value in the first of its cells and nothing in the others: the rows below would lose it unseen. */
    private void refuseMergedRows() {
        var rows = table.merged().stream().filter(range -> {
            var last = LAST_ROW.matcher(range);
            return last.matches() && Integer.parseInt(last.group(1)) > heading.row();
        }).limit(SHOWN).toList();
        if (!rows.isEmpty()) {
            throw new Invalid("committee.import.merged", "/file", String.join(", ", rows));
        }
    }
}
