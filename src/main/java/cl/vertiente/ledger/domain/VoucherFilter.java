package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.shared.Period;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which vouchers of an agreement; null means whatever.
 *
 * @param inForce leave out what was corrected or annulled
 */
public record VoucherFilter(Period period, VoucherKind kind, Component component, UUID budgetLine, String state, Finding finding,
        boolean inForce) {

    public static final VoucherFilter ALL = new VoucherFilter(null, null, null, null, null, null, false);

    /** Where a page begins: after this voucher, in the order of date and identifier. */
    public record After(LocalDate date, UUID id) {
    }
}
