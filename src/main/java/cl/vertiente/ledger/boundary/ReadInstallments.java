package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.ledger.domain.InstallmentExecution;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The instalments of an agreement, planned and received. What came without naming one stands at the end. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadInstallments {

    private static final VoucherFilter INCOME = new VoucherFilter(null, VoucherKind.INCOME, null, null, null, null, true);

    @Inject
    private Agreements agreements;

    @Inject
    private ReadVouchers readVouchers;

    public List<InstallmentExecution> of(UUID agreementId) {
        var income = readVouchers.many(agreementId, INCOME, null, Integer.MAX_VALUE - 1).vouchers();
        var planned = agreements.installmentsOf(agreementId);
        var rows = new ArrayList<>(planned.stream()
                .map(i -> execution(i, receipts(income, v -> i.id().equals(v.installmentId())))).toList());
        var others = receipts(income, v -> planned.stream().noneMatch(i -> i.id().equals(v.installmentId())));
        if (!others.isEmpty()) {
            rows.add(new InstallmentExecution(null, null, null, null, sum(others), others));
        }
        return rows;
    }

    private static InstallmentExecution execution(Installment planned, List<InstallmentExecution.Receipt> receipts) {
        return new InstallmentExecution(planned.number(), planned.milestone(), planned.plannedOn(), planned.plannedAmount(), sum(receipts),
                receipts);
    }

    private static List<InstallmentExecution.Receipt> receipts(List<VoucherView> income, Predicate<VoucherView> which) {
        return income.stream().filter(which)
                .map(v -> new InstallmentExecution.Receipt(v.id(), v.folio(), v.date(), v.amount())).toList();
    }

    private static Pesos sum(List<InstallmentExecution.Receipt> receipts) {
        return Pesos.sum(receipts.stream().map(InstallmentExecution.Receipt::amount).toList());
    }
}
