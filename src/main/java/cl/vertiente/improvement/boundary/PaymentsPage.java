package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.PaymentView;
import cl.vertiente.improvement.domain.ProbablePayment;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What was paid of an improvement, and the form that says what part of a voucher pays it or that it does not. */
@Named("improvementPayments")
@RequestScoped
public class PaymentsPage {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadPayments readPayments;

    @Inject
    private ReadPayableVouchers readVouchers;

    @Inject
    private ReadProbablePayments readProbable;

    @Inject
    private RecordPayment recordPayment;

    @Inject
    private AnnulPayment annulPayment;

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

    private UUID id;
    private ImprovementView view;
    private List<PaymentView> rows;
    private List<ProbablePayment> probable;
    private String voucher;
    private String amount;
    private String reason;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        view = readImprovements.one(id);
        rows = readPayments.of(id, false);
    }

    public void pay() {
        forms.submit(address, () -> {
            var asked = new RecordPayment.Request(typed.id("/voucherId", voucher), typed.pesos("/amount", amount));
            if (!typed.accepts(asked)) {
                return null;
            }
            recordPayment.record(id, Ids.parse(address.parameter("payment-id")), asked);
            notices.say("improvement.payment.saved");
            return "/mejoras/" + id + "/pagos";
        });
    }

    /** The voucher whose button was pressed pays what it may. */
    public void link() {
        forms.submit(address, () -> {
            var chosen = Ids.parse(address.parameter("probable"));
            var one = getProbable().stream().filter(row -> row.voucherId().equals(chosen)).findFirst()
                    .orElseThrow(() -> new StateForbids("improvement.payment.not-probable", ""));
            recordPayment.record(id, Ids.parse(address.parameter("payment-id")), new RecordPayment.Request(chosen, one.amount().amount()));
            notices.say("improvement.payment.saved");
            return "/mejoras/" + id + "/pagos";
        });
    }

    public void annul() {
        forms.submit(address, () -> {
            var asked = new AnnulPayment.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            annulPayment.annul(id, Ids.parse(address.parameter("pago")), asked);
            notices.say("improvement.payment.annulled");
            return "/mejoras/" + id + "/pagos";
        });
    }

    public ImprovementView getView() {
        return view;
    }

    public List<PaymentView> getRows() {
        return rows;
    }

    /** Under which a payment is recorded: sent twice, it is there once. */
    public UUID getPaymentId() {
        var sent = address.isPost() ? address.parameter("payment-id") : null;
        return sent == null ? Ids.next() : Ids.parse(sent);
    }

    public boolean isKeeper() {
        return view.order() != null && caller.required().isAny(List.of(Role.COORDINATOR, Role.ANALYST));
    }

    /** The payment that is to be annulled; null when none is in view. */
    public PaymentView getChosen() {
        var wanted = address.parameter("pago");
        return rows.stream().filter(row -> row.inForce() && row.id().toString().equals(wanted)).findFirst().orElse(null);
    }

    /** The expenses that may pay what is owed, though nobody said so. */
    public List<ProbablePayment> getProbable() {
        if (probable == null) {
            probable = isKeeper() ? readProbable.of(id) : List.of();
        }
        return probable;
    }

    /** The vouchers in force that charge to its line of the budget. */
    public List<Option> getVouchers() {
        return readVouchers.of(id).stream().map(one -> new Option(one.id().toString(), one.label())).toList();
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
