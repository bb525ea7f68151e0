package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A planned transfer and what was really received of it.
 *
 * @param number null for money received without saying of which instalment
 */
public record InstallmentExecution(Integer number, String milestone, LocalDate plannedOn, Pesos plannedAmount, Pesos received,
        List<Receipt> receipts) {

    /** An income voucher. */
    public record Receipt(UUID voucherId, String folio, LocalDate date, Pesos amount) {
    }

    /** How far it came by a day; OTHER is money that names no instalment. */
    public enum State { RECEIVED, PART, LATE, PLANNED, OTHER }

    public State state(LocalDate today) {
        if (number == null) {
            return State.OTHER;
        }
        if (!plannedAmount.exceeds(received)) {
            return State.RECEIVED;
        }
        if (received.isPositive()) {
            return State.PART;
        }
        return plannedOn.isBefore(today) ? State.LATE : State.PLANNED;
    }
}
