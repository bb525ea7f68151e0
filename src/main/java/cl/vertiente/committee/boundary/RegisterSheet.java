package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.RegisterColumn;
import cl.vertiente.committee.domain.RegisterHeading;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.shared.table.TableSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The one sheet of a file that is an official register, with its headings. */
record RegisterSheet(Table table, RegisterHeading heading) {

    /** @param words how a column is called */
    static RegisterSheet read(Path file, byte[] head, Function<RegisterColumn, String> words) throws IOException {
        return of(TableFiles.read(file, head), words);
    }

    /** A file that was kept. */
    static RegisterSheet read(Path file, Function<RegisterColumn, String> words) throws IOException {
        return of(TableSheets.kept(file), words);
    }

    private static RegisterSheet of(List<Table> tables, Function<RegisterColumn, String> words) {
        var found = TableSheets.one(tables, RegisterHeading::in, "committee.import.no-heading");
        var heading = found.heading();
        TableSheets.refuseMissing(heading.row(), heading.missing().stream().map(words).toList());
        TableSheets.refuseMerged(found.table(), heading.row());
        return new RegisterSheet(found.table(), heading);
    }
}
