package cl.vertiente.ledger.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of document and what it means for a voucher. The list is data, with its source. */
@Entity
@Table(name = "document_type")
public class DocumentType {

    @Id
    private String code;

    private int position;

    @Column(name = "issuer_numbered")
    private boolean issuerNumbered;

    @Column(name = "natural_payee")
    private boolean naturalPayee;

    private boolean withholding;

    protected DocumentType() {
    }

    public String code() {
        return code;
    }

    /** Payee, type and number name one document; otherwise a repetition is only worth a warning. */
    public boolean isIssuerNumbered() {
        return issuerNumbered;
    }

    /** Made out by or to a natural person, whose RUT is personal data. */
    public boolean hasNaturalPayee() {
        return naturalPayee;
    }

    /** Part of it is withheld for the treasury (fee bills). */
    public boolean hasWithholding() {
        return withholding;
    }
}
