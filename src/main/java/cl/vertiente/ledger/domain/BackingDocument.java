package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The tax or backing document that a voucher pays, with its own total, of which the voucher may be a part. */
@Embeddable
public class BackingDocument {

    @Column(name = "document_type")
    private String type;

    @Column(name = "document_number")
    private String number;

    @Column(name = "document_date")
    private LocalDate date;

    @Column(name = "document_total")
    private Pesos total;

    protected BackingDocument() {
    }

    public BackingDocument(String type, String number, LocalDate date, Pesos total) {
        this.type = type;
        this.number = number;
        this.date = date;
        this.total = total;
    }

    public String type() {
        return type;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public Pesos total() {
        return total;
    }
}
