package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document that its issuer numbered. However many vouchers pay it, in whatever agreement, it has one date and one
 * total, and they never pay more than that.
 */
@Entity
@Table(name = "fiscal_document")
public class FiscalDocument {

    @Id
    private UUID id;

    private String payee;

    private String type;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private Pesos total;

    protected FiscalDocument() {
    }

    public FiscalDocument(Payee payee, BackingDocument document) {
        this.id = Ids.next();
        this.payee = payee.key();
        this.type = document.type();
        this.number = document.number();
        this.issuedOn = document.date();
        this.total = document.total();
    }

    /**
     * Takes one more voucher.
     *
     * @param charged what the other vouchers in force charge to it already
     * @throws Invalid when it has another date or total, or nothing of it is left to pay
     */
    public void accept(BackingDocument same, Pesos charged, Pesos amount) {
        if (!issuedOn.equals(same.date())) {
            throw new Invalid("ledger.duplicate.date", "/document/date", number, issuedOn);
        }
        if (!total.equals(same.total())) {
            throw new Invalid("ledger.duplicate.total", "/document/total", number, total);
        }
        if (charged.plus(amount).exceeds(total)) {
            throw new Invalid("ledger.duplicate.beyond", "/payments", number, total, charged, total.minus(charged));
        }
    }

    public UUID id() {
        return id;
    }
}
