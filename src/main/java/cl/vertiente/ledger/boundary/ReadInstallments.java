package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.ledger.domain.InstallmentExecution;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The instalments of an agreement, planned, received and rendered. What came without naming one stands at the end. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadInstallments {

    private static final VoucherFilter INCOME = new VoucherFilter(null, VoucherKind.INCOME, null, null, null, null, true);

    @Inject
    private AgreementViews agreements;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private LedgerReaders readers;

    public List<InstallmentExecution> of(UUID agreementId) {
        var income = readVouchers.many(agreementId, INCOME, null, Integer.MAX_VALUE - 1).vouchers();
        var planned = agreements.one(readers.caller(), agreementId).installments();
        return InstallmentExecution.of(planned.stream()
                .map(i -> new InstallmentExecution.Received(i, receipts(income, v -> i.id().equals(v.installmentId())))).toList(),
                receipts(income, v -> planned.stream().noneMatch(i -> i.id().equals(v.installmentId()))),
                readBalance.balance(agreementId, null).sent());
    }

    private static List<InstallmentExecution.Receipt> receipts(List<VoucherView> income, Predicate<VoucherView> which) {
        return income.stream().filter(which)
                .map(v -> new InstallmentExecution.Receipt(v.id(), v.folio(), v.date(), v.amount())).toList();
    }
}
