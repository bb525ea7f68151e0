package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The reports on the portfolio that were issued, and the step that issues one. */
@Named("portfolioReport")
@RequestScoped
public class PortfolioReportPage {

    private static final int SHOWN = 50;
    private static final List<String> KEYS = List.of(PortfolioPrintout.CARTERA, PortfolioPrintout.NOTE, PortfolioPrintout.SHEET);

    @Inject
    private IssuePortfolioReport issueReport;

    @Inject
    private ReadIssuedReports readIssuedReports;

    @Inject
    private ReportCatalogue catalogue;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private List<IssueView> rows;
    private List<Option> agreements;
    private String agreement;
    private String report = PortfolioPrintout.CARTERA;

    @PostConstruct
    void read() {
        agreement = address.parameter("agreement");
        var of = agreement == null ? null : Ids.parse(agreement);
        rows = catalogue.keys().stream().filter(KEYS::contains).flatMap(key -> issued(of, key).stream())
                .sorted(Comparator.comparing(IssueView::issuedAt).reversed()).limit(SHOWN).toList();
        agreements = readAgreements.all().stream().filter(one -> one.state() != AgreementState.DRAFT)
                .map(one -> new Option(one.id().toString(), one.code())).toList();
    }

    private List<IssueView> issued(UUID of, String key) {
        return readIssuedReports.list(new IssueFilter(of, key, null), null, SHOWN).items();
    }

    public void issue() {
        forms.submit(address, () -> {
            var asked = new IssuePortfolioReport.OfAgreement(typed.id("/agreementId", agreement));
            if (!typed.accepts(asked)) {
                return null;
            }
            var answer = PortfolioPrintout.NOTE.equals(report) ? issueReport.note(asked) : issueReport.cartera(asked);
            notices.say(answer.created() ? "accountability.training.issued" : "accountability.training.same", answer.issue().code());
            return address.getPath() + "?agreement=" + asked.agreementId();
        });
    }

    public List<IssueView> getRows() {
        return rows;
    }

    public List<Option> getAgreements() {
        return agreements;
    }

    /** Those of an agreement: the sheet of an initiative is issued from its own page. */
    public List<Option> getReports() {
        return catalogue.all().stream().filter(kind -> KEYS.indexOf(kind.key()) >= 0 && !kind.key().equals(PortfolioPrintout.SHEET))
                .map(kind -> new Option(kind.key(), kind.name())).toList();
    }

    public boolean isIssuing() {
        return caller.required().is(Role.COORDINATOR);
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
