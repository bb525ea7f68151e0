package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues reports: prints the rows, stores the files, enters them in the register. The same rows are the same issue. New rows of who
 * answers for the object supersede the report before; anybody else gets a copy that replaces nothing.
 */
@ApplicationScoped
public class Issuance {

    @Inject
    private IssuedReports reports;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "vertiente.public.url")
    private String publicUrl;

    /** @param created false when the same rows were issued before */
    public record Issued(IssuedReport report, boolean created) {
    }

    /**
     * Of an object that the caller's transaction holds, so that nobody else issues it meanwhile.
     *
     * @param replaces whether the caller answers for the object, so that the issue supersedes those before; also when a reader had
     *     asked for a copy of the same rows
     */
    public Issued issue(Printout printout, boolean replaces) {
        var rowsJson = Json.write(printout.report().timeless());
        var before = reports.of(printout.key(), printout.objectId());
        var sha256 = Sha256.of(rowsJson);
        var same = before.stream().filter(report -> report.rowsSha256().equals(sha256)
                && report.state() != IssueState.REVOKED && !(replaces && report.isCopy()))
                .reduce((a, b) -> b);
        if (same.isPresent()) {
            return new Issued(same.get(), false);
        }
        var copy = !before.isEmpty() && !replaces;
        var report = print(printout, rowsJson, copy);
        if (!copy) {
            before.stream().filter(old -> !old.isCopy() && old.state() == IssueState.VALID).forEach(old -> old.supersede(report));
        }
        return new Issued(report, true);
    }

    private IssuedReport print(Printout printout, String rowsJson, boolean copy) {
        var code = VerificationCode.random();
        var issue = new Issue(code.toString(), URI.create(publicUrl + "/verificar/" + code), copy ? "shared.copy" : null);
        var rows = printout.report();
        try {
            var pdf = printout.pdf(issue);
            var sheet = new ByteArrayOutputStream();
            printout.xlsx(issue, sheet);
            return reports.add(new IssuedReport.Content(printout.key(), printout.agreementId(), printout.objectId(), printout.title(), code,
                    copy, pdf.pages(), keep(pdf.bytes(), MediaKind.PDF, rows.issuedAt()),
                    keep(sheet.toByteArray(), MediaKind.XLSX, rows.issuedAt()), rowsJson, rows.cutAt(), rows.issuedAt(),
                    caller.required().id()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String keep(byte[] bytes, MediaKind kind, Instant now) throws IOException {
        var sha256 = files.keep(bytes);
        if (documents.find(sha256).isEmpty()) {
            documents.add(new Document(sha256, bytes.length, kind, now));
        }
        return sha256;
    }
}
