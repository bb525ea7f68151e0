package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private Press press;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "vertiente.public.url")
    private String publicUrl;

    /** @param created false when the same rows were issued before */
    public record Issued(IssuedReport report, boolean created) {
    }

    /**
     * A report before it is printed.
     *
     * @param before what was issued of the same object, oldest first
     * @param same the issue of the same rows that stands for it; {@code null} when it has to be printed
     */
    private record Draft(Printout printout, String rowsJson, List<IssuedReport> before, IssuedReport same, boolean copy,
            VerificationCode code) {

        static Draft of(Printout printout, List<IssuedReport> before, boolean replaces) {
            var rowsJson = Json.write(printout.report().timeless());
            var sha256 = Sha256.of(rowsJson);
            var same = before.stream().filter(report -> report.rowsSha256().equals(sha256)
                    && report.state() != IssueState.REVOKED && !(replaces && report.isCopy()))
                    .reduce((a, b) -> b).orElse(null);
            return new Draft(printout, rowsJson, before, same, !before.isEmpty() && !replaces, VerificationCode.random());
        }

        boolean isNew() {
            return same == null;
        }

        Press.Order order(String publicUrl) {
            return new Press.Order(printout, new Issue(code.toString(), URI.create(publicUrl + "/verificar/" + code),
                    copy ? "shared.copy" : null));
        }

        IssuedReport.Content content(Press.Sheets sheets, UUID issuedBy) {
            var rows = printout.report();
            return new IssuedReport.Content(printout.key(), printout.agreementId(), printout.objectId(), printout.title(), code, copy,
                    sheets.pages(), sheets.pdf().sha256(), sheets.xlsx().sha256(), rowsJson, rows.cutAt(), rows.issuedAt(), issuedBy);
        }

        void added(IssuedReport report) {
            if (!copy) {
                before.stream().filter(old -> !old.isCopy() && old.state() == IssueState.VALID).forEach(old -> old.supersede(report));
            }
        }
    }

    /**
     * Of an object that the caller's transaction holds, so that nobody else issues it meanwhile.
     *
     * @param replaces whether the caller answers for the object, so that the issue supersedes those before; also when a reader had
     *     asked for a copy of the same rows
     */
    public Issued issue(Printout printout, boolean replaces) {
        return issueAll(List.of(printout), replaces).get(0);
    }

    /** The same of several objects and one report, in their order: all of them or none. */
    List<Issued> issueAll(List<? extends Printout> printouts, boolean replaces) {
        var before = reports.of(printouts.get(0).key(), printouts.stream().map(Printout::objectId).toList()).stream()
                .collect(Collectors.groupingBy(IssuedReport::objectId));
        var drafts = printouts.stream()
                .map(printout -> Draft.of(printout, before.getOrDefault(printout.objectId(), List.of()), replaces)).toList();
        var added = added(drafts.stream().filter(Draft::isNew).toList()).iterator();
        return drafts.stream().map(draft -> draft.isNew() ? new Issued(added.next(), true) : new Issued(draft.same(), false)).toList();
    }

    /** Printed first: the end of the chain is held by one at a time. */
    private List<IssuedReport> added(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var sheets = press.print(drafts.stream().map(draft -> draft.order(publicUrl)).toList());
        documents.addMissing(sheets.stream().flatMap(each -> Stream.of(each.pdf(), each.xlsx())).toList());
        var issuedBy = caller.required().id();
        var added = reports.addAll(IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).content(sheets.get(i), issuedBy)).toList());
        IntStream.range(0, drafts.size()).forEach(i -> drafts.get(i).added(added.get(i)));
        return added;
    }
}
