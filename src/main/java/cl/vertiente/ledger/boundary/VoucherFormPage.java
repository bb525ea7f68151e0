package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.RepaymentReason;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records a voucher, or the correction of one. Its identifier is made when the form is opened and travels with it, so a
 * form sent twice records once.
 */
@Named("voucherForm")
@RequestScoped
public class VoucherFormPage {

    private static final int MOST_LINES = 200;
    private static final int MOST_PAYMENTS = 50;
    private static final Map<String, VoucherKind> KINDS = Map.of("egreso", VoucherKind.EXPENSE, "ingreso", VoucherKind.INCOME,
            "traspaso", VoucherKind.JOURNAL, "reintegro", VoucherKind.REPAYMENT);

    @Inject
    private ReadVoucherChoices readChoices;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private RecordVoucher recordVoucher;

    @Inject
    private VoucherFormFiles files;

    @Inject
    private Deadlines deadlines;

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

    private ReadVoucherChoices.Choices choices;
    private VoucherView corrected;
    private VoucherKind kind;
    private UUID id;
    private VoucherForm form = new VoucherForm();

    @PostConstruct
    void read() {
        choices = readChoices.of(Ids.parse(address.variable("agreement")));
        var asked = address.variable("id");
        if (asked == null) {
            kind = KINDS.get(address.variable("kind"));
            if (kind == null) {
                throw new NotFound("shared.not-found", "");
            }
        } else {
            corrected = readVouchers.one(choices.agreement().id(), Ids.parse(asked));
            if (!corrected.isInForce()) {
                throw new StateForbids(corrected.correctedBy() == null ? "ledger.voucher.annulled" : "ledger.voucher.corrected", "",
                        corrected.folio());
            }
            kind = corrected.kind();
            if (!address.isPost()) {
                form = VoucherForm.of(corrected);
                files.keep(corrected.evidence(), words);
            }
        }
        var known = address.parameter("voucher-id");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
        rows();
    }

    private void rows() {
        form.setLines(Rows.typed(address, "lines", form.getLines(), VoucherFormLine::new, MOST_LINES));
        form.setPayments(Rows.typed(address, "payments", form.getPayments(), VoucherFormPayment::new, MOST_PAYMENTS));
        if (kind == VoucherKind.JOURNAL && form.getLines().size() < 2) {
            addLine();
        }
    }

    public void save() {
        forms.submit(address, () -> {
            files.store();
            var asked = form.request(kind, typed, files.evidence(), corrected == null ? null : corrected.id());
            if (!typed.accepts(asked)) {
                return null;
            }
            var recorded = recordVoucher.record(choices.agreement().id(), id, asked).voucher();
            notices.say(recorded.findings().isEmpty() ? "ledger.page.saved" : "ledger.page.saved.findings", recorded.folio());
            return "/comprobantes/" + choices.agreement().id() + "/" + recorded.id();
        });
    }

    public void addLine() {
        form.getLines().add(new VoucherFormLine());
    }

    public void removeLine(int index) {
        if (form.getLines().size() > 1) {
            form.getLines().remove(index);
        }
    }

    public void addPayment() {
        form.getPayments().add(new VoucherFormPayment());
    }

    public void removePayment(int index) {
        if (form.getPayments().size() > 1) {
            form.getPayments().remove(index);
        }
    }

    public String getTitle() {
        return corrected == null ? words.say("ledger.page.new." + kind) : words.say("ledger.page.correction-of", corrected.folio());
    }

    /** Where Cancel leads. */
    public String getBack() {
        if (corrected != null) {
            return "/comprobantes/" + choices.agreement().id() + "/" + corrected.id();
        }
        var month = address.parameter("mes");
        return month != null && month.matches("\\d{4}-\\d{2}") ? "/rendiciones/" + choices.agreement().id() + "/" + month
                : "/rendiciones?agreement=" + choices.agreement().id();
    }

    public VoucherForm getForm() {
        return form;
    }

    public VoucherView getCorrected() {
        return corrected;
    }

    public ReadVoucherChoices.Choices getChoices() {
        return choices;
    }

    public VoucherKind getKind() {
        return kind;
    }

    public UUID getId() {
        return id;
    }

    public String getToday() {
        return deadlines.today().toString();
    }

    public List<Option> getDocumentTypes() {
        return words.options("ledger.document.", choices.documentTypes().toArray());
    }

    /** Item · component · category, with what is left of it. */
    public List<Option> getBudgetLines() {
        return choices.budget().stream().map(line -> new Option(line.id().toString(), words.say("ledger.page.budget-line", line.item(),
                words.component(line.component()), words.category(line.category()), Show.pesos(line.available())))).toList();
    }

    public List<Option> getWaterSystems() {
        return choices.participations().stream().map(p -> new Option(p.waterSystemId().toString(), p.waterSystem() + ", " + p.commune()))
                .toList();
    }

    public List<Option> getInstallments() {
        return choices.agreement().installments().stream().map(i -> new Option(i.id().toString(), i.number() + ". " + i.milestone() + " · "
                + Show.pesos(i.plannedAmount()))).toList();
    }

    public List<Option> getPaymentForms() {
        return words.options("ledger.form.", PaymentForm.values());
    }

    public List<Option> getRepaymentReasons() {
        return words.options("ledger.repayment.", RepaymentReason.values());
    }

    public List<Option> getEvidenceRoles() {
        return words.options("ledger.evidence.", java.util.Arrays.stream(EvidenceRole.values())
                .filter(role -> role != EvidenceRole.DOCUMENT && role != EvidenceRole.PAYMENT_PROOF).toArray());
    }
}
