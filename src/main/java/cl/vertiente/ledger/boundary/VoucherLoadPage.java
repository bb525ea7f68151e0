package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.job.Jobs;
import cl.vertiente.ledger.domain.VoucherLoadState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Takes a workbook of expenses, and a ZIP of their documents, for a trial; lists what was tried and loaded. */
@Named("voucherLoad")
@RequestScoped
public class VoucherLoadPage {

    @Inject
    private ReadLedgers readLedgers;

    @Inject
    private ReadVoucherLoads readLoads;

    @Inject
    private BringVouchers bringVouchers;

    @Inject
    private VoucherTrial trial;

    @Inject
    private Jobs jobs;

    @Inject
    private FormFiles formFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private AgreementView agreement;
    private Page<VoucherLoadState> page;
    private Part file;
    private Part documents;

    @PostConstruct
    void read() {
        var id = Ids.parse(address.variable("agreement"));
        var query = Query.of(address.parameters());
        page = readLoads.list(id, query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
        agreement = readLedgers.one(id);
    }

    public void bring() {
        forms.submit(address, () -> {
            if (!FormFiles.isThere(file)) {
                forms.fault("/file", messages.get("ledger.load.page.file.missing"));
                return null;
            }
            var id = agreement.id();
            var zip = FormFiles.isThere(documents) ? formFiles.take("/documents", documents, files.largestArchive(),
                    received -> bringVouchers.documents(id, received)) : null;
            var brought = forms.isFaulty() ? null : formFiles.take("/file", file, files.largest(),
                    received -> bringVouchers.workbook(id, received, file.getSubmittedFileName(), zip));
            if (brought == null) {
                return null;
            }
            var work = trial;
            return "/trabajos/" + jobs.start(messages.get("ledger.load.page.trial.of", brought.fileName()),
                    progress -> "/rendiciones/" + id + "/cargar/" + work.run(id, brought, progress).id());
        });
    }

    public boolean isMayLoad() {
        return caller.required().is(Role.ANALYST);
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public String getTemplate() {
        return "/api/v1/agreements/" + agreement.id() + "/vouchers/template.xlsx";
    }

    /** What a ZIP may hold, for the field that counts it before it is sent. */
    public long getLargestDocuments() {
        return files.largestArchive();
    }

    public String kind(VoucherLoadState load) {
        return messages.get("ledger.load.choice." + (load.choice() == null ? "TRIAL" : load.choice().name()));
    }

    public List<VoucherLoadState> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getDocuments() {
        return documents;
    }

    public void setDocuments(Part documents) {
        this.documents = documents;
    }
}
