package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.portfolio.boundary.InitiativePage;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sheets issued of the initiative in view, and the step that issues one. */
@Named("initiativeReports")
@RequestScoped
public class InitiativeReportsPage {

    @Inject
    private InitiativePage page;

    @Inject
    private IssuePortfolioReport issueReport;

    @Inject
    private ReadIssuedReports readIssuedReports;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private List<IssueView> issues;

    public void issue() {
        forms.submit(address, () -> {
            var answer = issueReport.sheet(new IssuePortfolioReport.OfInitiative(page.getView().initiative().id()));
            notices.say(answer.created() ? "accountability.initiative.issued" : "accountability.initiative.same", answer.issue().code());
            return address.getPath();
        });
    }

    /** Those kept with an agreement that the caller sees, newest first. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            var seen = page.getView().shares().stream().map(InitiativeView.Share::agreementId).toList();
            var object = PortfolioPrintout.objectOf(page.getView().initiative().id(), PortfolioPrintout.SHEET);
            issues = seen.isEmpty() ? List.of() : readIssuedReports.of(PortfolioPrintout.SHEET, seen.get(0), object).stream()
                            .filter(issue -> seen.contains(issue.agreementId())).toList();
        }
        return issues;
    }

    public boolean isIssuable() {
        return caller.required().is(Role.COORDINATOR);
    }
}
