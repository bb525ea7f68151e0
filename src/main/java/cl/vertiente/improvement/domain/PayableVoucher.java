package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expense in force that may pay an improvement.
 *
 * @param charged what it charges to the line of the budget that was asked for
 */
public record PayableVoucher(UUID voucherId, String folio, LocalDate paidOn, Pesos charged) {
}
