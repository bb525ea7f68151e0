package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.improvement.boundary.RecordPayment;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.PayableVoucher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who pays what was installed and received: the ordinary expenses of the ledger on the line of improvements, from the first on, as far as
 * they reach. What is left over of them names no improvement, and some improvements wait to be paid.
 */
@ApplicationScoped
public class DemoPayments implements DemoSet {

    private static final long ORDINARY = 20_000_000;
    private static final int MOST = 500;
    private static final Set<ImprovementState> THERE = EnumSet.of(ImprovementState.INSTALLED, ImprovementState.RECEIVED,
            ImprovementState.IN_OPERATION);

    @Inject
    private DemoProgramme programme;

    @Inject
    private ImprovementLists lists;

    @Inject
    private Improvements improvements;

    @Inject
    private RecordPayment recordPayment;

    @Override
    public Head head() {
        return new Head(82, "payments of improvements", 1);
    }

    @Override
    public void load() {
        programme.agreements().forEach(this::pay);
    }

    private void pay(AgreementView agreement) {
        var line = DemoAgreements.lineOf(agreement.code(), Component.IMPROVEMENT, ExpenseCategory.INVESTMENT);
        var who = programme.as("rendiciones");
        var vouchers = lists.payable(who, agreement.id(), line).stream().filter(one -> one.charged().amount() < ORDINARY)
                .sorted(Comparator.comparing(PayableVoucher::paidOn).thenComparing(PayableVoucher::folio)).toList();
        var waiting = lists.rows(who, ImprovementFilter.ofAgreement(agreement.id()), null, MOST).stream()
                .filter(one -> THERE.contains(one.state()) && one.paid().isZero())
                .sorted(Comparator.comparing(ImprovementRow::code)).toList();
        for (var one : waiting) {
            pay(one, vouchers, line);
        }
    }

    /** By one voucher or several, the first that have something left. */
    private void pay(ImprovementRow one, List<PayableVoucher> vouchers, UUID line) {
        long owed = one.orderedCost().amount();
        for (var voucher : vouchers) {
            long left = voucher.charged().amount() - improvements.paidBy(voucher.voucherId(), line).stream()
                    .mapToLong(share -> share.amount().amount()).sum();
            long part = Math.min(owed, left);
            if (part > 0) {
                know(one.stateOn(), voucher.paidOn());
                recordPayment.record(one.id(), DemoIds.of("payment " + one.id() + voucher.voucherId()),
                        new RecordPayment.Request(voucher.voucherId(), part));
                owed -= part;
            }
        }
    }

    /** Once it was there and the voucher was paid. */
    private static void know(LocalDate there, LocalDate paid) {
        DemoProgramme.at((there.isAfter(paid) ? there : paid).plusDays(1));
    }
}
