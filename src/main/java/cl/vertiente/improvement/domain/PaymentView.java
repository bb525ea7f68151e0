package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment of an improvement.
 *
 * @param folio of the voucher
 * @param paidOn the day of the voucher
 * @param inForce whether it counts: nobody annulled it, and its voucher was neither annulled nor corrected
 * @param annulledBecause absent unless it was annulled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentView(UUID id, UUID agreementId, UUID voucherId, String folio, LocalDate paidOn, Pesos amount, boolean inForce,
        String annulledBecause, Instant recordedAt, String recordedBy) {
}
