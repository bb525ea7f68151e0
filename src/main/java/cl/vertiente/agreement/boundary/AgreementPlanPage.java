package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.PhysicalProgress;
import cl.vertiente.agreement.domain.ProgressView;
import cl.vertiente.agreement.domain.ProgressView.Agreed;
import cl.vertiente.agreement.domain.ProgressView.ProductView;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The products of the agreement in view, signed and in force side by side, with what was done; and the report on one of them. */
@Named("agreementPlan")
@RequestScoped
public class AgreementPlanPage {

    @Inject
    private AgreementSheetPage sheet;

    @Inject
    private ReadProgress readProgress;

    @Inject
    private ReportProgress reportProgress;

    @Inject
    private FormFiles files;

    @Inject
    private AgreementWords words;

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

    private ProgressView view;
    private UUID id;
    private String reportedOn;
    private String done;
    private String note;
    private Part evidence;
    private String evidenceSha256;

    @PostConstruct
    void read() {
        view = readProgress.of(sheet.getView().id(), null);
        var known = address.parameter("report-id");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
    }

    public ProgressView getView() {
        return view;
    }

    /** With its sign; empty while nobody can tell. */
    public String percent(BigDecimal percent) {
        return percent == null ? "" : Show.number(percent) + " %";
    }

    public List<PhysicalProgress.ComponentProgress> getComponents() {
        return view.components();
    }

    /** What is agreed is no longer what was signed; a product that was added has nothing signed. */
    public boolean isAmended(ProductView product) {
        return product.baseline() == null || !terms(product.baseline()).equals(terms(product.agreed()));
    }

    /** What of a product is compared at a glance: goal, weight and term. */
    public String terms(Agreed agreed) {
        return Show.number(agreed.goal()) + " " + agreed.unit() + " · " + Show.number(agreed.weight()) + " % · "
                + Show.date(agreed.plannedStart()) + " – " + Show.date(agreed.plannedEnd());
    }

    /** The caller reports on this product. */
    public boolean mayReport(ProductView product) {
        return sheet.getView().firstAllowedExpense() != null && (words.isCoordinator()
                || caller.required().id().equals(product.agreed().responsibleId()));
    }

    /** The product that the address names; null when it names none. */
    public ProductView getProduct() {
        var wanted = address.parameter("producto");
        return view.products().stream().filter(product -> product.agreed().id().toString().equals(wanted)).findFirst().orElse(null);
    }

    public List<ProgressView.Report> getReports() {
        return readProgress.reports(sheet.getView().id(), getProduct().agreed().id());
    }

    public void save() {
        forms.submit(address, () -> {
            var product = getProduct();
            var stored = files.store("/evidenceSha256", evidence);
            evidenceSha256 = stored == null ? typed.text(evidenceSha256) : stored;
            var report = new ReportProgress.Report(typed.date("/reportedOn", reportedOn), typed.quantity("/done", done), typed.text(note),
                    evidenceSha256);
            if (product == null || !typed.accepts(report)) {
                return null;
            }
            reportProgress.report(sheet.getView().id(), product.agreed().id(), id, report);
            notices.say("agreement.progress.saved", product.agreed().code());
            return "/convenios/" + sheet.getView().id() + "/plan";
        });
    }

    public UUID getId() {
        return id;
    }

    public String getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(String reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    /** Of a file that came with an earlier try; null when none did. */
    public String getEvidenceSha256() {
        return evidenceSha256;
    }

    public void setEvidenceSha256(String evidenceSha256) {
        this.evidenceSha256 = evidenceSha256;
    }
}
