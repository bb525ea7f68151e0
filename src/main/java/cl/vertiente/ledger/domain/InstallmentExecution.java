package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.AgreementView.InstallmentView;
import cl.vertiente.agreement.domain.InstallmentTerms;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A planned transfer and what was really received and rendered of it.
 *
 * @param number null for money received without saying of which instalment
 * @param signed what was signed of it; null when an amendment added it
 * @param requestedOn when it was asked; null before
 * @param rendered of what was received
 */
public record InstallmentExecution(UUID id, Integer number, String milestone, LocalDate plannedOn, Pesos plannedAmount,
        InstallmentTerms signed, LocalDate requestedOn, Pesos received, Pesos rendered, List<Receipt> receipts) {

    /** An income voucher. */
    public record Receipt(UUID voucherId, String folio, LocalDate date, Pesos amount) {
    }

    /** How far it came by a day: programada, solicitada, transferida, rendida; LATE is planned and past, OTHER names no instalment. */
    public enum State { PLANNED, LATE, REQUESTED, PART, RECEIVED, RENDERED, OTHER }

    /** What came of a planned one. */
    public record Received(InstallmentView planned, List<Receipt> receipts) {
    }

    /**
     * What was rendered in all is of the first instalments first: money does not say which transfer it came from.
     *
     * @param others received without saying of which instalment
     */
    public static List<InstallmentExecution> of(List<Received> planned, List<Receipt> others, Pesos rendered) {
        var rows = new ArrayList<InstallmentExecution>();
        var left = rendered;
        for (var one : planned) {
            var received = sum(one.receipts());
            var share = received.exceeds(left) ? left : received;
            left = left.minus(share);
            var view = one.planned();
            rows.add(new InstallmentExecution(view.id(), view.number(), view.milestone(), view.plannedOn(), view.plannedAmount(),
                    view.signed(), view.requestedOn(), received, share, one.receipts()));
        }
        if (!others.isEmpty()) {
            var received = sum(others);
            rows.add(new InstallmentExecution(null, null, null, null, null, null, null, received,
                    received.exceeds(left) ? left : received, others));
        }
        return rows;
    }

    private static Pesos sum(List<Receipt> receipts) {
        return Pesos.sum(receipts.stream().map(Receipt::amount).toList());
    }

    /** It is no longer what was signed. */
    public boolean isAmended() {
        return number != null && !new InstallmentTerms(milestone, plannedOn, plannedAmount).equals(signed);
    }

    public State state(LocalDate today) {
        if (number == null) {
            return State.OTHER;
        }
        if (!plannedAmount.exceeds(received)) {
            return received.exceeds(rendered) ? State.RECEIVED : State.RENDERED;
        }
        if (received.isPositive()) {
            return State.PART;
        }
        if (requestedOn != null) {
            return State.REQUESTED;
        }
        return plannedOn.isBefore(today) ? State.LATE : State.PLANNED;
    }
}
