package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
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
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;

/** The sheet of one voucher: what it says, what proves it, what is wrong with it, and what became of it. */
@Named("voucherSheet")
@RequestScoped
public class VoucherPage {

    @Inject
    private OpenVoucher openVoucher;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private ReadLedgers readLedgers;

    @Inject
    private AttachEvidence attachEvidence;

    @Inject
    private AnnulVoucher annulVoucher;

    @Inject
    private FormFiles files;

    @Inject
    private LedgerWords words;

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

    private AgreementView agreement;
    private VoucherView voucher;
    private Part file;
    private String role = EvidenceRole.DOCUMENT.name();
    private String reason;

    @PostConstruct
    void read() {
        agreement = readLedgers.one(Ids.parse(address.variable("agreement")));
        voucher = openVoucher.one(agreement.id(), Ids.parse(address.variable("id")));
    }

    public void attach() {
        forms.submit(address, () -> {
            var which = typed.choice(EvidenceRole.class, "/role", role);
            var stored = files.store("/file", file);
            if (forms.isFaulty()) {
                return null;
            }
            if (stored == null) {
                forms.fault("/file", words.say("shared.required"));
                return null;
            }
            attachEvidence.attach(agreement.id(), voucher.id(), new VoucherRequest.EvidenceRequest(stored, which));
            notices.say("ledger.page.attached", voucher.folio());
            return address(voucher.id());
        });
    }

    public void annul() {
        forms.submit(address, () -> {
            annulVoucher.annul(agreement.id(), voucher.id(), reason);
            notices.say("ledger.page.annulled", voucher.folio());
            return address(voucher.id());
        });
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public VoucherView getVoucher() {
        return voucher;
    }

    public List<Finding> getFindings() {
        return voucher.isInForce() ? List.copyOf(voucher.findings()) : List.of();
    }

    public boolean isMayChange() {
        return voucher.isInForce() && caller.required().is(Role.ANALYST);
    }

    /** A correction is corrected again, not annulled: the voucher that it replaced would come back to life. */
    public boolean isMayAnnul() {
        return isMayChange() && voucher.corrects() == null;
    }

    public boolean isMayAttach() {
        return isMayChange();
    }

    public String address(UUID id) {
        return "/comprobantes/" + agreement.id() + "/" + id;
    }

    public String document(VoucherView.EvidenceView evidence) {
        return "/api/v1/agreements/" + agreement.id() + "/vouchers/" + voucher.id() + "/evidence/" + evidence.sha256();
    }

    public String kilobytes(long bytes) {
        return Show.number((bytes + 1023) / 1024);
    }

    /** Folio of another voucher of the chain of corrections; null when the reader may not see that one. */
    public String folio(UUID id) {
        try {
            return readVouchers.one(agreement.id(), id).folio();
        } catch (NotFound hidden) {
            return null;
        }
    }

    public String getMonth() {
        return "/rendiciones/" + agreement.id() + "/" + (voucher.rendicion() == null ? voucher.period() : voucher.rendicion());
    }

    public String getInstallment() {
        return agreement.installments().stream().filter(i -> i.id().equals(voucher.installmentId()))
                .map(i -> i.number() + ". " + i.milestone()).findFirst().orElse(null);
    }

    public List<Option> getRoles() {
        return words.options("ledger.evidence.", EvidenceRole.values());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
