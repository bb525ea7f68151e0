package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.agreement.Agreement;
import cl.vertiente.agreement.Agreements;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The register of issued reports, as far as the caller may see the agreements they report. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadIssuedReports {

    @Inject
    private IssuedReports reports;

    @Inject
    private Agreements agreements;

    @Inject
    private DocumentFiles files;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    /** Newest first, older than a position when one is given. */
    public List<IssueView> all(Long before, int limit) {
        var visible = agreements.visibleTo(caller.required()).stream().map(Agreement::id).toList();
        return reports.ofAgreements(visible, before, limit).stream().map(views::of).toList();
    }

    /** The reports of one object, newest first. */
    public List<IssueView> of(UUID agreementId, UUID objectId) {
        agreements.visibleTo(caller.required(), agreementId);
        var all = new java.util.ArrayList<>(reports.of(Issuance.KEY, objectId).stream().map(views::of).toList());
        java.util.Collections.reverse(all);
        return all;
    }

    public IssueView one(UUID id) {
        return views.of(visible(id));
    }

    public Path pdf(UUID id) {
        return files.path(visible(id).pdfSha256());
    }

    public Path xlsx(UUID id) {
        return files.path(visible(id).xlsxSha256());
    }

    private IssuedReport visible(UUID id) {
        var report = reports.find(id).orElseThrow(() -> new NotFound("accountability.issue.not-found", ""));
        agreements.visibleTo(caller.required(), report.agreementId());
        return report;
    }
}
