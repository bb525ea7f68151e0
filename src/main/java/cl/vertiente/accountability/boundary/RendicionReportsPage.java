package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.ledger.boundary.LedgerWords;
import cl.vertiente.ledger.boundary.MonthActionsPage;
import cl.vertiente.ledger.boundary.MonthPage;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reports issued of the rendering in view, and the step that issues them: sending. */
@Named("monthReports")
@RequestScoped
public class RendicionReportsPage {

    @Inject
    private MonthPage month;

    @Inject
    private MonthActionsPage actions;

    @Inject
    private SendRendicion send;

    @Inject
    private ReadIssuedReports readIssuedReports;

    @Inject
    private LedgerWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private List<IssueView> issues;

    public void send() {
        actions.acted();
        forms.submit(address, () -> {
            send.send(month.getAgreement().id(), month.key());
            notices.say("ledger.page.done.send", words.month(month.getView().key()));
            return month.getAddress();
        });
    }

    /** Newest first; none before it was sent. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            issues = month.getView().id() == null ? List.of() : readIssuedReports.of(RendicionPrintout.KEY,
                month.getAgreement().id(), month.getView().id());
        }
        return issues;
    }

    /** The report in force, null before it was sent. */
    public IssueView getInForce() {
        return getIssues().stream().filter(issue -> !issue.copy() && issue.state() == IssueState.VALID).findFirst().orElse(null);
    }
}
