package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.web.Typed;

/** One payment of a voucher as it is typed. */
public class VoucherFormPayment {

    private String form = PaymentForm.TRANSFER.name();
    private String reference;
    private String date;
    private String amount;

    static VoucherFormPayment of(VoucherView.PaymentView known) {
        var payment = new VoucherFormPayment();
        payment.form = known.form().name();
        payment.reference = known.reference();
        payment.date = known.date().toString();
        payment.amount = Typed.shown(known.amount());
        return payment;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
