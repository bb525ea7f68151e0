package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.RendicionMensual;
import cl.vertiente.accountability.printing.RendicionReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
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
 * Issues the monthly report: prints the rows, stores the files, enters them in the register. The same rows are the same
 * issue. New rows of who may send the month supersede the report before; anybody else gets a copy that replaces nothing.
 */
@ApplicationScoped
public class Issuance {

    public static final String KEY = "rendicion-mensual";

    @Inject
    private RendicionStatement statement;

    @Inject
    private IssuedReports reports;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "vertiente.public.url")
    private String publicUrl;

    private final RendicionMensual printer = new RendicionMensual();

    /** @param created false when the same rows were issued before */
    public record Issued(IssuedReport report, boolean created) {
    }

    public Issued issue(Agreement agreement, Rendicion rendicion, Caller caller) {
        var rows = statement.read(agreement, rendicion);
        var rowsJson = Json.write(timeless(rows));
        var before = reports.of(KEY, rendicion.id());
        var same = before.stream().filter(report -> report.rowsSha256().equals(Sha256.of(rowsJson))).reduce((a, b) -> b);
        if (same.isPresent()) {
            return new Issued(same.get(), false);
        }
        var copy = !before.isEmpty() && !caller.is(Role.SENDER);
        var report = print(agreement, rendicion, rows, rowsJson, copy, caller);
        if (!copy) {
            before.stream().filter(old -> !old.isCopy() && old.state() == IssueState.VALID).forEach(old -> old.supersede(report));
        }
        return new Issued(report, true);
    }

    /** Two readings of the same rows differ only in when they were read. */
    private static RendicionReport timeless(RendicionReport r) {
        return new RendicionReport(r.kind(), r.agreementCode(), r.agreementName(), r.period(), r.state(), r.grantor(), r.executor(),
                r.transfer(), r.detail(), r.lines(), r.budget(), r.signatures(), r.bank(), r.sisrec(), Instant.EPOCH, Instant.EPOCH,
                r.illustrative());
    }

    private IssuedReport print(Agreement agreement, Rendicion rendicion, RendicionReport rows, String rowsJson, boolean copy,
            Caller caller) {
        var code = VerificationCode.random();
        var issue = new Issue(code.toString(), URI.create(publicUrl + "/verificar/" + code), copy ? "shared.copy" : null);
        try {
            var pdf = printer.pdf(rows, issue);
            var sheet = new ByteArrayOutputStream();
            printer.xlsx(rows, issue, sheet);
            var title = messages.get("accountability.title.rendicion", rendicion.key().toString(), agreement.code());
            return reports.add(new IssuedReport.Content(KEY, agreement.id(), rendicion.id(), title, code, copy, pdf.pages(),
                    keep(pdf.bytes(), MediaKind.PDF, rows.issuedAt()), keep(sheet.toByteArray(), MediaKind.XLSX, rows.issuedAt()),
                    rowsJson, rows.cutAt(), rows.issuedAt(), caller.id()));
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
