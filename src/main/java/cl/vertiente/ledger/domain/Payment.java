package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One payment of a voucher, to its payee. */
@Embeddable
public class Payment {

    @Enumerated(EnumType.STRING)
    private PaymentForm form;

    private String reference;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private Pesos amount;

    protected Payment() {
    }

    public Payment(PaymentForm form, String reference, LocalDate paidOn, Pesos amount) {
        this.form = form;
        this.reference = reference;
        this.paidOn = paidOn;
        this.amount = amount;
    }

    public PaymentForm form() {
        return form;
    }

    public String reference() {
        return reference;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Pesos amount() {
        return amount;
    }
}
