package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The reports on training that were issued, and the step that issues one; the address may say of which agreement and months. */
@Named("trainingReport")
@RequestScoped
public class TrainingReportPage {

    private static final int OFFERED = 36;
    private static final int QUARTER = 3;
    private static final int SHOWN = 50;

    @Inject
    private IssueTrainingReport issueReport;

    @Inject
    private ReadIssuedReports readIssuedReports;

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

    @Inject
    private Clock clock;

    private Page<IssueView> page;
    private List<Option> agreements;
    private String agreement;
    private String from;
    private String to;

    @PostConstruct
    void read() {
        var asked = address.parameter("agreement");
        page = readIssuedReports.list(new IssueFilter(asked == null ? null : Ids.parse(asked), TrainingPrintout.KEY, null), null, SHOWN);
        agreements = readAgreements.all().stream().map(one -> new Option(one.id().toString(), one.code())).toList();
        agreement = asked;
        var current = Period.of(Chile.today(clock));
        from = said("from", new Period(current.month().minusMonths(QUARTER)));
        to = said("to", current.previous());
    }

    private String said(String name, Period otherwise) {
        return address.parameter(name) == null ? otherwise.toString() : address.parameter(name);
    }

    public void issue() {
        forms.submit(address, () -> {
            var asked = new IssueTrainingReport.Request(typed.id("/agreementId", agreement), typed.text(from), typed.text(to));
            if (!typed.accepts(asked)) {
                return null;
            }
            var answer = issueReport.issue(asked);
            notices.say(answer.created() ? "accountability.training.issued" : "accountability.training.same", answer.issue().code());
            return address.getPath() + "?agreement=" + asked.agreementId();
        });
    }

    public List<IssueView> getRows() {
        return page.items();
    }

    public List<Option> getAgreements() {
        return agreements;
    }

    /** The month in course and those before it. */
    public List<Option> getMonths() {
        return Stream.iterate(Period.of(Chile.today(clock)), Period::previous).limit(OFFERED)
                .map(month -> new Option(month.toString(), Show.period(month))).toList();
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
