package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.DocumentFiles.Received;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts reports into one ZIP with an index: has a few of them issued in one transaction, and keeps none in memory that is on the disk.
 * Cancelled half-way it leaves no ZIP; what was issued until then stays in the register.
 */
@ApplicationScoped
public class BundleMaker {

    private static final Logger LOG = System.getLogger(BundleMaker.class.getName());

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxLists lists;

    @Inject
    private CurrentCaller caller;

    /** A report and its name in the ZIP. */
    private record Packed(IssueView issue, String file) {
    }

    /**
     * What goes into a ZIP.
     *
     * @param ids of what the reports tell of
     * @param atOnce how many are issued in one transaction
     * @param issuing issues those of some ids, all or none, in their order
     * @param indexKey text of the index's title
     * @param filter what was asked for, for the index
     */
    record Contents(List<UUID> ids, int atOnce, Function<List<UUID>, List<IssueView>> issuing, String indexKey,
            Map<String, String> filter) {

        /** When one of them keeps the others from being issued, each is issued by itself, and the one that cannot be says why. */
        List<IssueView> issued(List<UUID> some) {
            try {
                return issuing.apply(some);
            } catch (RuntimeException one) {
                if (some.size() == 1) {
                    throw one instanceof CannotPrint named ? told(named) : one;
                }
                LOG.log(Level.WARNING, "reports are issued one by one, since together they could not be", one);
                return some.stream().flatMap(id -> issued(List.of(id)).stream()).toList();
            }
        }

        /** To who asked; why it cannot is for the log. */
        private static RuntimeException told(CannotPrint one) {
            LOG.log(Level.ERROR, one.getMessage(), one);
            var refusal = new StateForbids("accountability.bundle.unprinted", "", one.title());
            refusal.initCause(one);
            return refusal;
        }
    }

    /** @return what {@code keep} answers, to which the finished ZIP is given */
    UUID make(Contents contents, Progress progress, Function<Received, UUID> keep) {
        try {
            var made = files.write(out -> pack(contents, progress, out));
            try {
                return keep.apply(made);
            } finally {
                files.forget(made);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void pack(Contents contents, Progress progress, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // PDFs and the index are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        var packed = new ArrayList<Packed>();
        for (int from = 0; from < contents.ids().size(); from += contents.atOnce()) {
            progress.at(from, contents.ids().size());
            for (var issue : contents.issued(contents.ids().subList(from, Math.min(from + contents.atOnce(), contents.ids().size())))) {
                var file = name(issue);
                entry(zip, file, issue);
                Files.copy(files.path(issue.sha256()), zip);
                zip.closeEntry();
                packed.add(new Packed(issue, file));
            }
        }
        progress.at(packed.size(), contents.ids().size());
        index(zip, packed, contents);
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, IssueView issue) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(issue.issuedAt().atZone(Chile.ZONE).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    /** {@code FD-PAT-0004-K7QH2M4X9TRC.pdf}: nothing that a file system could not write, and nobody's name. */
    private static String name(IssueView issue) {
        return (issue.title().split(" · ")[0] + "-" + issue.code()).replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
    }

    private void index(ZipOutputStream zip, List<Packed> packed, Contents contents) throws IOException {
        zip.putNextEntry(new ZipEntry("indice.xlsx"));
        var index = new ByteArrayOutputStream();
        lists.write(index, contents.indexKey(), columns(), new XlsxLists.Origin(caller.required().name(), contents.filter()),
                packed::forEach);
        zip.write(index.toByteArray());
        zip.closeEntry();
    }

    private static List<XlsxColumn<Packed>> columns() {
        return List.of(XlsxColumn.text("accountability.report", 60, row -> row.issue().title()),
                XlsxColumn.text("accountability.bundle.file", 44, Packed::file),
                XlsxColumn.text("accountability.code", 18, row -> row.issue().code()),
                XlsxColumn.integer("accountability.pages", 9, row -> row.issue().pages()),
                XlsxColumn.instant("accountability.issued", row -> row.issue().issuedAt()),
                XlsxColumn.text("accountability.origin.hash.pdf", 66, row -> row.issue().sha256()));
    }
}
