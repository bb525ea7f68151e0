package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.job.Jobs;
import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.LoadOutcome;
import cl.vertiente.ledger.domain.LoadVerdict;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.ChosenRows;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** What a load of expenses, or a trial of one, says of each row; a trial is applied from here, documents are added later. */
@Named("voucherLoaded")
@RequestScoped
public class VoucherLoadedPage {

    private static final String FLAGGED = "FLAGGED";

    @Inject
    private ReadLedgers readLedgers;

    @Inject
    private ReadVoucherLoads readLoads;

    @Inject
    private BringVouchers bringVouchers;

    @Inject
    private LoadVouchers loadVouchers;

    @Inject
    private Jobs jobs;

    @Inject
    private FormFiles formFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LedgerWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private AgreementView agreement;
    private VoucherLoadView said;
    private ChosenRows<LoadVerdict> rows;
    private Part documents;

    @PostConstruct
    void read() {
        var id = Ids.parse(address.variable("agreement"));
        said = readLoads.one(id, Ids.parse(address.variable("id")));
        agreement = readLedgers.one(id);
        var classes = new LinkedHashMap<String, Predicate<LoadVerdict>>();
        Arrays.stream(LoadOutcome.values()).forEach(outcome -> classes.put(outcome.name(), row -> row.outcome() == outcome));
        classes.put(FLAGGED, LoadVerdict::asksForALook);
        rows = new ChosenRows<>(address, said.rows(), LoadVerdict::row, classes);
    }

    public void applyAll() {
        apply(LoadChoice.ALL);
    }

    public void applyValid() {
        apply(LoadChoice.VALID);
    }

    private void apply(LoadChoice choice) {
        forms.submit(address, () -> {
            var load = loadVouchers;
            var id = agreement.id();
            var trial = said.id();
            return "/trabajos/" + jobs.start(messages.get("ledger.load.page.apply.of", said.fileName()),
                    progress -> "/rendiciones/" + id + "/cargar/" + load.apply(id, trial, choice, progress).id());
        });
    }

    public void attach() {
        forms.submit(address, () -> {
            if (!FormFiles.isThere(documents)) {
                forms.fault("/documents", messages.get("ledger.load.page.documents.missing"));
                return null;
            }
            var id = agreement.id();
            var zip = formFiles.take("/documents", documents, files.largestArchive(), received -> bringVouchers.documents(id, received));
            if (zip == null) {
                return null;
            }
            var load = loadVouchers;
            var done = said.id();
            return "/trabajos/" + jobs.start(messages.get("ledger.load.page.attach.of", said.fileName()),
                    progress -> "/rendiciones/" + id + "/cargar/" + load.attach(id, done, zip, progress).id());
        });
    }

    public String getTitle() {
        return messages.get(said.dryRun() ? "ledger.load.page.trial" : "ledger.load.page.done");
    }

    public boolean isMayApply() {
        return said.dryRun() && said.created() + said.unchanged() > 0 && caller.required().is(Role.ANALYST);
    }

    public boolean isMayAttach() {
        return !said.dryRun() && caller.required().is(Role.ANALYST);
    }

    public String getConfirm() {
        return messages.get("ledger.load.page.confirm", said.vouchers(), cl.vertiente.shared.Show.pesos(said.amount()));
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public VoucherLoadView getSaid() {
        return said;
    }

    public List<LoadVerdict> getRows() {
        return rows.getRows();
    }

    public String getNext() {
        return rows.getNext();
    }

    public List<ChosenRows.Chip> getChips() {
        return rows.chips(messages.get("ledger.load.page.all"), name -> name.equals(FLAGGED) ? messages.get("ledger.load.page.flagged")
                : words.outcome(name));
    }

    public String tone(LoadOutcome value) {
        return switch (value) {
            case CREATED -> "good";
            case UNCHANGED -> "plain";
            case REJECTED -> "bad";
        };
    }

    public String getWorkbook() {
        return "/api/v1/agreements/" + agreement.id() + "/vouchers/imports/" + said.id() + "/verdicts.xlsx";
    }

    public long getLargestDocuments() {
        return files.largestArchive();
    }

    public Part getDocuments() {
        return documents;
    }

    public void setDocuments(Part documents) {
        this.documents = documents;
    }
}
