package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.Charge;
import cl.vertiente.ledger.domain.VoucherFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What was charged to one line of the budget, by vouchers in force: the rows of its rendered amount. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadCharges {

    @Inject
    private ReadVouchers readVouchers;

    public List<Charge> of(UUID agreementId, UUID budgetLineId) {
        var filter = new VoucherFilter(null, null, null, budgetLineId, null, null, true);
        return readVouchers.many(agreementId, filter, null, Integer.MAX_VALUE - 1).vouchers().stream()
                .flatMap(voucher -> voucher.lines().stream().filter(line -> line.budgetLineId().equals(budgetLineId))
                        .map(line -> new Charge(voucher.id(), voucher.folio(), voucher.date(), line.amount(), line.description())))
                .toList();
    }
}
