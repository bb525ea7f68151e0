package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who was paid: by RUT, or by a foreign document with the reason why there is no RUT. */
@Embeddable
public class Payee {

    @Column(name = "payee_tax_id")
    private Rut taxId;

    @Column(name = "payee_foreign_id")
    private String foreignId;

    @Column(name = "payee_name")
    private String name;

    @Column(name = "foreign_id_reason")
    private String foreignIdReason;

    protected Payee() {
    }

    public static Payee withRut(Rut taxId, String name) {
        var payee = new Payee();
        payee.taxId = taxId;
        payee.name = name;
        return payee;
    }

    public static Payee foreign(String foreignId, String name, String reason) {
        var payee = new Payee();
        payee.foreignId = foreignId;
        payee.name = name;
        payee.foreignIdReason = reason;
        return payee;
    }

    /** What tells two payees apart. */
    public String key() {
        return taxId == null ? "foreign:" + foreignId : taxId.value();
    }

    public Rut taxId() {
        return taxId;
    }

    public String foreignId() {
        return foreignId;
    }

    public String name() {
        return name;
    }

    public String foreignIdReason() {
        return foreignIdReason;
    }
}
