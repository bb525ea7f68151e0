package cl.vertiente.design.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a voucher that was spent on a design, or may be said to be.
 *
 * @param id of the link; null while it is only a candidate
 * @param line of the voucher, from 0 on
 * @param item of the budget
 * @param inForce false when the voucher was annulled or corrected since: it is no cost any more
 */
public record ChargedLine(UUID id, UUID voucherId, int line, String folio, LocalDate date, Pesos amount, String description, String item,
        boolean inForce) {
}
