package cl.vertiente.ledger.boundary;

import cl.vertiente.evidence.FormFiles;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionChoice.Choice;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.function.Supplier;

/** What is done with the rendering in view. Sending, which issues the report, is the page of {@code accountability}. */
@Named("monthActions")
@RequestScoped
public class MonthActionsPage {

    @Inject
    private MonthPage month;

    @Inject
    private SubmitRendicion submit;

    @Inject
    private CertifyRendicion certify;

    @Inject
    private ReturnRendicion giveBack;

    @Inject
    private ReceiveRendicion receive;

    @Inject
    private ApproveRendicion approve;

    @Inject
    private ObserveRendicion observe;

    @Inject
    private RejectRendicion reject;

    @Inject
    private BookRendicion book;

    @Inject
    private FileInSisrec fileInSisrec;

    @Inject
    private ChooseVoucher chooseVoucher;

    @Inject
    private FormFiles files;

    @Inject
    private LedgerWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private boolean acted;
    private String reason;
    private String text;
    private String reportNumber;
    private String sentOn;
    private Part proof;

    public void submit() {
        act("ledger.page.done.submit", () -> submit.submit(month.getAgreement().id(), month.key()));
    }

    public void certify() {
        act("ledger.page.done.certify", () -> certify.certify(month.getAgreement().id(), month.key()));
    }

    public void giveBack() {
        act("ledger.page.done.return", () -> giveBack.giveBack(month.getAgreement().id(), month.key(), reason));
    }

    public void receive() {
        act("ledger.page.done.receive", () -> receive.receive(month.getAgreement().id(), month.key()));
    }

    public void approve() {
        act("ledger.page.done.approve", () -> approve.approve(month.getAgreement().id(), month.key(), typed.text(text)));
    }

    public void observe() {
        act("ledger.page.done.observe", () -> observe.observe(month.getAgreement().id(), month.key(), typed.text(text)));
    }

    public void reject() {
        act("ledger.page.done.reject", () -> reject.reject(month.getAgreement().id(), month.key(), typed.text(text)));
    }

    public void book() {
        act("ledger.page.done.book", () -> book.book(month.getAgreement().id(), month.key()));
    }

    public void include() {
        choose(Choice.INCLUDE_LATE, "ledger.page.done.include");
    }

    public void leave() {
        choose(Choice.LEAVE_OUT, "ledger.page.done.leave");
    }

    public void takeBack() {
        choose(null, "ledger.page.done.take-back");
    }

    private void choose(Choice choice, String said) {
        act(said, () -> chooseVoucher.choose(month.getAgreement().id(), month.key(), getCandidate().voucherId(), choice, reason));
    }

    public void file() {
        acted = true;
        forms.submit(address, () -> {
            var stored = files.store("/proofSha256", proof);
            var filing = new FileInSisrec.Filing(typed.text(reportNumber), typed.date("/sentOn", sentOn),
                    stored == null ? month.getView().sisrecProof() : stored);
            if (!typed.accepts(filing)) {
                return null;
            }
            fileInSisrec.file(month.getAgreement().id(), month.key(), filing);
            notices.say("ledger.page.done.file", filing.reportNumber());
            return month.getAddress();
        });
    }

    private void act(String said, Supplier<RendicionView> verb) {
        acted = true;
        forms.submit(address, () -> {
            var after = verb.get();
            notices.say(said, words.month(after.key()));
            return month.getAddress();
        });
    }

    /** A form arrived whose action this person may no longer take: somebody was quicker. */
    public boolean isMissed() {
        return address.isPost() && !acted && !forms.isFaulty();
    }

    public void acted() {
        acted = true;
    }

    /** The voucher about which to decide, named in the address; null when none is. */
    public LineView getCandidate() {
        var wanted = address.parameter("comprobante");
        return month.candidates().stream().filter(line -> line.voucherId().toString().equals(wanted)).findFirst().orElse(null);
    }

    /** Late and waiting: may be included. */
    public boolean isIncludable() {
        return getCandidate().waits() && getCandidate().late();
    }

    /** Of the month: may be left for later. */
    public boolean isLeavable() {
        return !getCandidate().waits() && !getCandidate().late();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReportNumber() {
        return reportNumber == null && !address.isPost() ? month.getView().sisrecReportNumber() : reportNumber;
    }

    public void setReportNumber(String reportNumber) {
        this.reportNumber = reportNumber;
    }

    public String getSentOn() {
        var known = month.getView().sisrecSentOn();
        return sentOn == null && known != null && !address.isPost() ? known.toString() : sentOn;
    }

    public void setSentOn(String sentOn) {
        this.sentOn = sentOn;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
