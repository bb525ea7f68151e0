package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts the sheets of all approved records of an agreement into one ZIP with an index: issues each in a transaction of its own, and keeps
 * one of them in memory at a time. Cancelled half-way it leaves no ZIP; the sheets issued until then stay in the register.
 */
@ApplicationScoped
public class FichaBundle {

    @Inject
    private IssueFicha issueFicha;

    @Inject
    private KeepBundle keepBundle;

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxLists lists;

    @Inject
    private CurrentCaller caller;

    /** A sheet and its name in the ZIP. */
    private record Packed(IssueView issue, String file) {
    }

    /** @return under which the ZIP is kept */
    public UUID make(UUID agreementId, Progress progress) {
        var ids = keepBundle.approvedOf(agreementId);
        try {
            var made = files.write(out -> pack(ids, agreementId, progress, out));
            try {
                return keepBundle.keep(agreementId, made, ids.size());
            } finally {
                files.forget(made);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void pack(List<UUID> ids, UUID agreementId, Progress progress, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // A PDF is compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        var packed = new ArrayList<Packed>();
        for (var id : ids) {
            progress.at(packed.size(), ids.size());
            var issue = issueFicha.issue(id).issue();
            var file = name(issue);
            entry(zip, file, issue);
            Files.copy(files.path(issue.sha256()), zip);
            zip.closeEntry();
            packed.add(new Packed(issue, file));
        }
        progress.at(packed.size(), ids.size());
        index(zip, packed, agreementId);
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, IssueView issue) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(issue.issuedAt().atZone(Chile.ZONE).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    /** {@code FD-PAT-0004-K7QH2M4X9TRC.pdf}: nothing that a file system could not write. */
    private static String name(IssueView issue) {
        return (issue.title().split(" · ")[0] + "-" + issue.code()).replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
    }

    private void index(ZipOutputStream zip, List<Packed> packed, UUID agreementId) throws IOException {
        zip.putNextEntry(new ZipEntry("indice.xlsx"));
        var index = new ByteArrayOutputStream();
        lists.write(index, "accountability.bundle.index", columns(),
                new XlsxLists.Origin(caller.required().name(), Map.of("agreementId", agreementId.toString())), packed::forEach);
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
