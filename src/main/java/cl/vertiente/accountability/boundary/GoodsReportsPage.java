package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.improvement.boundary.GoodsPage;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was issued of the goods of the agreement in view, and the step that issues it. */
@Named("goodsReports")
@RequestScoped
public class GoodsReportsPage {

    @Inject
    private GoodsPage page;

    @Inject
    private IssueGoods issueGoods;

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
            var answer = issueGoods.issue(page.getAgreement());
            notices.say(answer.created() ? "accountability.goods.issued" : "accountability.goods.same", answer.issue().code());
            return page.getHere();
        });
    }

    /** Newest first. */
    public List<IssueView> getIssues() {
        if (issues == null) {
            issues = readIssuedReports.of(GoodsPrintout.KEY, page.getAgreement(), page.getAgreement());
        }
        return issues;
    }

    public boolean isIssuing() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.ANALYST, Role.SENDER));
    }
}
