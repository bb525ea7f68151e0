package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An expense in force that may pay an improvement.
 *
 * @param payee what tells its payee apart: the RUT where there is one
 * @param shares what it charges to the line of the budget that was asked for, each for a committee or for none
 */
public record PayableVoucher(UUID voucherId, String folio, LocalDate paidOn, String payee, List<VoucherShare> shares) {

    /** All that it charges to that line. */
    public Pesos charged() {
        return Pesos.sum(shares.stream().map(VoucherShare::amount).toList());
    }
}
