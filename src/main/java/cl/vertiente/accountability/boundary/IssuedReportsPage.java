package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Chip;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue of reports and the register of what was issued; its filters are those of the REST interface. */
@Named("issuedReports")
@RequestScoped
public class IssuedReportsPage {

    @Inject
    private ReadIssuedReports readIssued;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReportCatalogue catalogue;

    @Inject
    private AccountabilityWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private BundleJobs bundleJobs;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    private String bundled;
    private IssueFilter filter = new IssueFilter(null, null, null);
    private Page<IssueView> page = new Page<>(List.of(), null, Map.of());
    private List<AgreementView> agreements = List.of();

    @PostConstruct
    void read() {
        var parameters = new MultivaluedHashMap<String, String>();
        Stream.of("agreement", "report", "state", "after", "limit").filter(name -> address.parameter(name) != null)
                .forEach(name -> parameters.putSingle(name, address.parameter(name)));
        var query = Query.of(parameters, IssueFilter.NAMES);
        filter = IssueFilter.of(query);
        page = readIssued.list(filter, IssueFilter.before(query), query.limit());
        agreements = readAgreements.all();
    }

    public List<ReportCatalogue.Kind> getCatalogue() {
        return catalogue.all();
    }

    public List<Option> getReports() {
        return catalogue.all().stream().map(kind -> new Option(kind.key(), kind.name())).toList();
    }

    public boolean isSeesMoney() {
        return catalogue.seesMoney();
    }

    /** Puts the sheets of an agreement into one ZIP, in the background. */
    public void bundle() {
        forms.submit(address, () -> {
            var agreement = typed.id("/agreementId", bundled);
            if (agreement == null) {
                forms.fault("/agreementId", messages.get("accountability.bundle.agreement"));
                return null;
            }
            return "/trabajos/" + bundleJobs.start(agreement);
        });
    }

    public String getBundled() {
        return bundled;
    }

    public void setBundled(String bundled) {
        this.bundled = bundled;
    }

    public List<IssueView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFiltered() {
        return !filter.inForce().isEmpty();
    }

    public List<Option> getAgreements() {
        return agreements.stream().map(agreement -> new Option(agreement.id().toString(), agreement.code())).toList();
    }

    public List<Chip> getStates() {
        var all = page.counts().values().stream().mapToLong(Long::longValue).sum();
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(messages.get("accountability.state.all"), all, address.with("state", null), filter.state() == null));
        page.counts().forEach((state, count) -> chips.add(new Chip(words.state(IssueState.valueOf(state)), count,
                address.with("state", state), filter.state() == IssueState.valueOf(state))));
        return chips;
    }

    /** The agreement that narrows the list, with the address without it; null for none. */
    public Chip getAway() {
        return agreements.stream().filter(agreement -> agreement.id().equals(filter.agreement())).findFirst()
                .map(agreement -> new Chip(agreement.code(), null, address.with("agreement", null), false)).orElse(null);
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/issued-reports.xlsx", filter.inForce());
    }
}
