package cl.vertiente.improvement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementPayment;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.LineCost;
import cl.vertiente.improvement.domain.PayableVoucher;
import cl.vertiente.improvement.domain.PaymentAnnulment;
import cl.vertiente.improvement.domain.PaymentView;
import cl.vertiente.improvement.domain.VoucherShare;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Pesos;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The read models of what improvements cost: payments are counted with the vouchers behind them, and never kept beside. */
final class PaymentReading {

    private static final String IN_FORCE = " v.annulledAt is null and not exists (select c.id from Voucher c where c.corrects = v.id) ";

    /** The regional government sees the vouchers that stand in a rendering which was sent to it. */
    private static final String SENT = " and exists (select e.id from RendicionItem e, Rendicion r where e.voucherId = v.id"
            + " and r.id = e.rendicionId and r.sentAt is not null and e.removedAt is null)";

    private final EntityManager entities;
    private final String seen;

    PaymentReading(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.seen = caller.isGore() ? SENT : "";
    }

    /** What was paid of each, by vouchers in force. */
    Map<UUID, Pesos> paid(Collection<UUID> improvements) {
        var sums = new HashMap<UUID, Pesos>();
        if (!improvements.isEmpty()) {
            entities.createQuery("select p.improvementId, p.amount from ImprovementPayment p, Voucher v where v.id = p.voucherId"
                            + " and p.improvementId in :ids and not exists (select a.paymentId from PaymentAnnulment a"
                            + " where a.paymentId = p.id) and" + IN_FORCE + seen, Object[].class).setParameter("ids", improvements)
                    .getResultList().forEach(row -> sums.merge((UUID) row[0], (Pesos) row[1], Pesos::plus));
        }
        return sums;
    }

    /** As they were recorded. */
    List<PaymentView> of(UUID improvementId) {
        var corrected = entities.createQuery("select v.id from Voucher v, ImprovementPayment p where v.id = p.voucherId"
                + " and p.improvementId = :id and not (" + IN_FORCE + ")", UUID.class).setParameter("id", improvementId).getResultList();
        var annulled = new HashMap<UUID, String>();
        entities.createQuery("select a from PaymentAnnulment a, ImprovementPayment p where p.id = a.paymentId and p.improvementId = :id",
                PaymentAnnulment.class).setParameter("id", improvementId).getResultList()
                .forEach(said -> annulled.put(said.paymentId(), said.reason()));
        return entities.createQuery("select p, v, n.name from ImprovementPayment p, Voucher v, Person n where v.id = p.voucherId"
                        + " and n.id = p.recordedBy and p.improvementId = :id" + seen + " order by p.recordedAt, p.id", Object[].class)
                .setParameter("id", improvementId).getResultStream().map(row -> {
                    var payment = (ImprovementPayment) row[0];
                    var voucher = (Voucher) row[1];
                    var because = annulled.get(payment.id());
                    return new PaymentView(payment.id(), voucher.agreementId(), voucher.id(), voucher.folio(), voucher.date(),
                            payment.said().amount(), because == null && !corrected.contains(voucher.id()), because, payment.recordedAt(),
                            (String) row[2]);
                }).toList();
    }

    /** The latest first. */
    List<PayableVoucher> payable(UUID agreementId, UUID budgetLineId) {
        return entities.createQuery("select v from Voucher v where v.agreementId = :id and v.kind = :expense and exists (select w.id from"
                        + " Voucher w join w.lines l where w.id = v.id and l.budgetLineId = :line) and" + IN_FORCE + seen
                        + " order by v.date desc, v.number desc", Voucher.class).setParameter("id", agreementId)
                .setParameter("expense", VoucherKind.EXPENSE).setParameter("line", budgetLineId).getResultStream()
                .map(voucher -> new PayableVoucher(voucher.id(), voucher.folio(), voucher.date(), voucher.facts().payee().key(),
                        voucher.lines().stream().filter(line -> line.budgetLineId().equals(budgetLineId))
                                .map(line -> new VoucherShare(line.waterSystemId(), line.amount())).toList())).toList();
    }

    /** Of the agreement's budget for improvements, line by line. */
    List<LineCost> byLine(UUID agreementId) {
        var improvements = entities.createQuery("select i from Improvement i where i.agreementId = :id", Improvement.class)
                .setParameter("id", agreementId).getResultList();
        var paid = paid(improvements.stream().map(Improvement::id).toList());
        var charged = new HashMap<UUID, Pesos>();
        entities.createQuery("select l.budgetLineId, l.amount from Voucher v join v.lines l where v.agreementId = :id and" + IN_FORCE
                        + seen, Object[].class).setParameter("id", agreementId).getResultList()
                .forEach(row -> charged.merge((UUID) row[0], (Pesos) row[1], Pesos::plus));
        return entities.createQuery("select b from BudgetLine b where b.agreementId = :id and b.component = :improvements"
                        + " order by b.position", BudgetLine.class).setParameter("id", agreementId)
                .setParameter("improvements", Component.IMPROVEMENT).getResultStream().map(line -> cost(line, improvements.stream()
                        .filter(one -> one.budgetLineId().equals(line.id())).toList(), paid,
                        charged.getOrDefault(line.id(), Pesos.ZERO))).toList();
    }

    private static LineCost cost(BudgetLine line, List<Improvement> own, Map<UUID, Pesos> paid, Pesos charged) {
        var planned = Pesos.sum(own.stream().filter(one -> one.state().isDecided() && one.state() != ImprovementState.RETIRED)
                .map(Improvement::plannedCost).toList());
        var costs = own.stream().map(one -> costs(one, paid)).toList();
        var linked = Pesos.sum(costs.stream().map(ImprovementView.Costs::paid).toList());
        return new LineCost(line.id(), line.item(), line.approved(), planned,
                Pesos.sum(costs.stream().map(ImprovementView.Costs::committed).toList()), linked, charged, charged.minus(linked));
    }

    static ImprovementView.Costs costs(Improvement one, Map<UUID, Pesos> paid) {
        var order = one.fulfilment().order();
        return ImprovementView.Costs.of(one.id(), one.plannedCost(), order == null ? null : order.cost(),
                paid.getOrDefault(one.id(), Pesos.ZERO), one.state());
    }
}
