package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssueScope;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** The register of issued reports, as far as the caller may see the agreements they report. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadIssuedReports {

    @Inject
    private IssuedReports reports;

    @Inject
    private ReportCatalogue catalogue;

    @Inject
    private Agreements agreements;

    @Inject
    private DocumentFiles files;

    @Inject
    private IssueViews views;

    @Inject
    private CurrentCaller caller;

    /**
     * Newest first. Counts by state leave the filter's state out.
     *
     * @param before position of the last one of the page before, null for the first
     */
    public Page<IssueView> list(IssueFilter filter, Long before, int limit) {
        var scope = scope(filter);
        var found = reports.list(scope, before, limit + 1).stream().map(views::of).toList();
        var page = found.subList(0, Math.min(limit, found.size()));
        var counts = new TreeMap<String, Long>();
        reports.counts(scope).forEach((state, count) -> counts.put(state.name(), count));
        return new Page<>(page, page.size() < found.size() ? PageKey.of(page.get(page.size() - 1).sequence()) : null, counts);
    }

    private IssueScope scope(IssueFilter filter) {
        var ids = filter.agreement() == null ? agreements.visibleTo(caller.required()).stream().map(Agreement::id).toList()
                : List.of(agreements.visibleTo(caller.required(), filter.agreement()).id());
        var keys = catalogue.keys().stream().filter(key -> filter.report() == null || filter.report().equals(key)).toList();
        return new IssueScope(ids, keys, filter.state());
    }

    /** The reports of one object, newest first. */
    public List<IssueView> of(String reportKey, UUID agreementId, UUID objectId) {
        agreements.visibleTo(caller.required(), agreementId);
        var all = new ArrayList<>(reports.of(reportKey, objectId).stream().map(views::of).toList());
        Collections.reverse(all);
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
        if (!catalogue.keys().contains(report.reportKey())) {
            throw new NotFound("accountability.issue.not-found", "");
        }
        return report;
    }
}
