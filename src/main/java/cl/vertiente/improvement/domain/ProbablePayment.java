package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expense that may pay an order, though nobody said so: until somebody does, both count on the line.
 *
 * @param charged what it charges to the line of the improvement
 * @param amount what of it would pay the order: what the voucher has left for the committee, and no more than is owed
 */
public record ProbablePayment(UUID voucherId, String folio, LocalDate paidOn, Pesos charged, Pesos amount) {
}
