package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView.InstallmentView;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;

/** The form by which the coordinator says that an instalment was asked; the address names it. */
@Named("installmentRequest")
@RequestScoped
public class InstallmentRequestPage {

    @Inject
    private AgreementSheetPage sheet;

    @Inject
    private RequestInstallment requestInstallment;

    @Inject
    private FormFiles files;

    @Inject
    private AgreementWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private String requestedOn;
    private String note;
    private Part evidence;
    private String evidenceSha256;

    @PostConstruct
    void read() {
        var known = address.parameter("request-id");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
    }

    /** Instalments are asked for while the agreement is in force. */
    public boolean isPossible() {
        return words.isCoordinator() && sheet.isRunning();
    }

    /** The instalments do not add up to the amount: an amendment changed one of them and not the other. */
    public boolean isUneven() {
        return !sheet.getView().installments().isEmpty() && !sheet.getPlanned().equals(getTotal());
    }

    public Pesos getTotal() {
        return sheet.getView().totalAmount();
    }

    public InstallmentView getInstallment() {
        var wanted = address.parameter("cuota");
        return isPossible() ? sheet.getView().installments().stream().filter(one -> one.id().toString().equals(wanted)).findFirst()
                .orElse(null) : null;
    }

    public void save() {
        forms.submit(address, () -> {
            var installment = getInstallment();
            var stored = files.store("/evidenceSha256", evidence);
            evidenceSha256 = stored == null ? typed.text(evidenceSha256) : stored;
            var asked = new RequestInstallment.Asked(typed.date("/requestedOn", requestedOn), typed.text(note), evidenceSha256);
            if (installment == null || !typed.accepts(asked)) {
                return null;
            }
            requestInstallment.request(sheet.getView().id(), installment.id(), id, asked);
            notices.say("agreement.installment.requested", installment.number());
            return "/convenios/" + sheet.getView().id() + "/cuotas";
        });
    }

    public UUID getId() {
        return id;
    }

    public String getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(String requestedOn) {
        this.requestedOn = requestedOn;
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
