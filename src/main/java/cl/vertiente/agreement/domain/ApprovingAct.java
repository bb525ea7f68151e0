package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The administrative act that approves an agreement. Its <i>total tramitación</i> is the first day on which money may be
 * spent (Resolución 30/2015 CGR, art. 13).
 */
@Embeddable
public class ApprovingAct {

    @Column(name = "act_kind")
    private String kind;

    @Column(name = "act_number")
    private String number;

    @Column(name = "act_date")
    private LocalDate date;

    @Column(name = "act_service")
    private String service;

    @Column(name = "fully_processed_on")
    private LocalDate fullyProcessedOn;

    protected ApprovingAct() {
    }

    public ApprovingAct(String kind, String number, LocalDate date, String service, LocalDate fullyProcessedOn) {
        this.kind = kind;
        this.number = number;
        this.date = date;
        this.service = service;
        this.fullyProcessedOn = fullyProcessedOn;
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public String service() {
        return service;
    }

    public LocalDate fullyProcessedOn() {
        return fullyProcessedOn;
    }

    /** Its full processing, not before the agreement begins; null while unknown. */
    LocalDate firstAllowedExpense(LocalDate start) {
        return fullyProcessedOn != null && fullyProcessedOn.isBefore(start) ? start : fullyProcessedOn;
    }
}
