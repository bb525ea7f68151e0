package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.design.boundary.DesignFilePage;
import cl.vertiente.design.boundary.DesignInView;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was issued of the file of the design in view for the stage asked, and the step that issues it. */
@Named("designPapers")
@RequestScoped
public class DesignPapersPage {

    @Inject
    private DesignInView inView;

    @Inject
    private DesignFilePage filePage;

    @Inject
    private IssueDesignChecklist issueChecklist;

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
            var sheet = filePage.getSheet();
            var answer = issueChecklist.issue(new IssueDesignChecklist.Request(sheet.designId(), sheet.stage()));
            notices.say(answer.created() ? "accountability.papers.issued" : "accountability.papers.same", answer.issue().code());
            return filePage.getHere();
        });
    }

    /** Those of this design and stage, the newest first. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            var sheet = filePage.getSheet();
            issues = readIssuedReports.of(ChecklistPrintout.KEY, inView.getView().design().agreementId(),
                    ChecklistPrintout.objectOf(sheet.designId(), sheet.stage()));
        }
        return issues;
    }

    public boolean isIssuing() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }
}
