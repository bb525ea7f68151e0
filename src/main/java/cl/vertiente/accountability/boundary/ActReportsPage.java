package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.improvement.boundary.ImprovementPage;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The acts issued of the improvement in view, and the step that issues one. */
@Named("actReports")
@RequestScoped
public class ActReportsPage {

    @Inject
    private ImprovementPage sheet;

    @Inject
    private IssueAct issueAct;

    @Inject
    private ReadIssuedReports readIssuedReports;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private List<IssueView> issues;

    public void issue() {
        forms.submit(address, () -> {
            var answer = issueAct.issue(sheet.getView().improvement().id());
            notices.say(answer.created() ? "accountability.acta.issued" : "accountability.acta.same", answer.issue().code());
            return address.getPath();
        });
    }

    /** Newest first. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            var row = sheet.getView().improvement();
            issues = readIssuedReports.of(ActaPrintout.KEY, row.agreementId(), row.id());
        }
        return issues;
    }

    /** An act is of what a committee received. */
    public boolean isReceived() {
        return sheet.getView().handOver() != null;
    }

    public boolean isIssuable() {
        return isReceived() && sheet.isKeeper();
    }
}
