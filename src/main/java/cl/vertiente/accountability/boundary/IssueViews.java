package cl.vertiente.accountability.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows entries of the register. */
@ApplicationScoped
public class IssueViews {

    @Inject
    private IssuedReports reports;

    @Inject
    private People people;

    public IssueView of(IssuedReport report) {
        var base = "/api/v1/issued-reports/" + report.id();
        var newer = report.supersededBy() == null ? null : reports.find(report.supersededBy()).map(r -> r.code().toString()).orElse(null);
        return new IssueView(report.id(), report.reportKey(), report.title(), report.agreementId(), report.objectId(),
                report.code().toString(), report.state(), newer, report.isCopy(), report.pages(), report.pdfSha256(), report.rowsSha256(),
                report.cutAt(), report.issuedAt(), people.find(report.issuedBy()).map(Person::name).orElse(null),
                new IssueView.Files(base + ".pdf", base + ".xlsx"), report.sequence());
    }
}
