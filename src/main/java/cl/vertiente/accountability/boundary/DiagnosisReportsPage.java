package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisSheetPage;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sheets issued of the diagnosis in view, and the step that issues one. */
@Named("diagnosisReports")
@RequestScoped
public class DiagnosisReportsPage {

    @Inject
    private DiagnosisSheetPage sheet;

    @Inject
    private IssueFicha issueFicha;

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
            var answer = issueFicha.issue(sheet.getView().id());
            notices.say(answer.created() ? "accountability.ficha.issued" : "accountability.ficha.same", answer.issue().code());
            return address.getPath();
        });
    }

    /** Newest first. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            issues = readIssuedReports.of(FichaPrintout.KEY, sheet.getView().agreementId(), sheet.getView().id());
        }
        return issues;
    }

    /** A sheet is of what was approved. */
    public boolean isIssuable() {
        return sheet.getView().approvedVersion() != null;
    }
}
