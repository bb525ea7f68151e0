package cl.vertiente.ledger.persistence;

import cl.vertiente.ledger.domain.Balance;
import cl.vertiente.ledger.domain.Balances;
import cl.vertiente.ledger.domain.Commitment;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The balance as it was known at an instant: rows recorded up to then, and not annulled or corrected up to then. What
 * was recorded later does not exist for it.
 */
@ApplicationScoped
public class BalanceReading implements Balances {

    private static final String KNOWN = " v.recordedAt <= :t and (v.annulledAt is null or v.annulledAt > :t) "
            + "and not exists (select c.id from Voucher c where c.corrects = v.id and c.recordedAt <= :t) ";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Balance at(UUID agreementId, Instant asOf, Predicate<UUID> visible) {
        var sums = new EnumMap<VoucherKind, Pesos>(VoucherKind.class);
        var inForce = new HashSet<UUID>();
        for (var row : rows("select v.kind, v.amount, v.id from Voucher v where v.agreementId = :a and" + KNOWN, agreementId, asOf)) {
            if (visible.test((UUID) row[2])) {
                sums.merge((VoucherKind) row[0], (Pesos) row[1], Pesos::plus);
                inForce.add((UUID) row[2]);
            }
        }
        var reviewed = new EnumMap<ReviewState, Pesos>(ReviewState.class);
        var sent = reviewed(agreementId, asOf, inForce, reviewed);
        var approved = reviewed.getOrDefault(ReviewState.APROBADA, Pesos.ZERO)
                .plus(reviewed.getOrDefault(ReviewState.SUBSANADA, Pesos.ZERO));
        return Balance.of(asOf, sums.getOrDefault(VoucherKind.INCOME, Pesos.ZERO), sums.getOrDefault(VoucherKind.EXPENSE, Pesos.ZERO), sent,
                approved, reviewed.getOrDefault(ReviewState.OBSERVADA, Pesos.ZERO),
                reviewed.getOrDefault(ReviewState.RECHAZADA, Pesos.ZERO), sums.getOrDefault(VoucherKind.REPAYMENT, Pesos.ZERO), List.of());
    }

    @Override
    public List<Map.Entry<LocalDate, Pesos>> transfers(UUID agreementId, Instant asOf, Predicate<UUID> visible) {
        return rows("select v.date, v.amount, v.id from Voucher v where v.kind = cl.vertiente.ledger.domain.VoucherKind.INCOME"
                + " and v.agreementId = :a and" + KNOWN, agreementId, asOf).stream().filter(row -> visible.test((UUID) row[2]))
                .map(row -> Map.entry((LocalDate) row[0], (Pesos) row[1])).toList();
    }

    /**
     * Sums the expenses of sent months by their newest review, as far as they are in force: what was approved and then annulled
     * is no approved expense, though its month still holds it. Answers the sum of all that was sent.
     */
    private Pesos reviewed(UUID agreementId, Instant asOf, Set<UUID> inForce, Map<ReviewState, Pesos> sums) {
        var newest = new HashMap<UUID, ReviewState>();
        rows("""
                select w.itemId, w.state from ItemReview w, RendicionItem i, Rendicion r where i.id = w.itemId and r.id = i.rendicionId
                and r.agreementId = :a and w.recordedAt <= :t order by w.recordedAt, w.id""", agreementId, asOf)
                .forEach(row -> newest.put((UUID) row[0], (ReviewState) row[1]));
        var sent = Pesos.ZERO;
        for (var row : rows("""
                select i.id, i.sign, v.amount, v.id from RendicionItem i, Rendicion r, Voucher v
                where r.id = i.rendicionId and v.id = i.voucherId and r.agreementId = :a and r.sentAt <= :t
                and v.kind = cl.vertiente.ledger.domain.VoucherKind.EXPENSE and i.removedAt is null and i.originalItemId is null""",
                agreementId, asOf)) {
            var amount = (Integer) row[1] > 0 ? (Pesos) row[2] : ((Pesos) row[2]).negated();
            sent = sent.plus(amount);
            if (inForce.contains((UUID) row[3])) {
                sums.merge(newest.getOrDefault((UUID) row[0], ReviewState.PENDIENTE), amount, Pesos::plus);
            }
        }
        return sent;
    }

    /** What was charged to each line of the budget. */
    public Map<UUID, Pesos> chargedByLine(UUID agreementId, Instant asOf, Predicate<UUID> visible) {
        var sums = new HashMap<UUID, Pesos>();
        rows("select l.budgetLineId, l.amount, v.id from Voucher v join v.lines l where v.agreementId = :a and" + KNOWN, agreementId, asOf)
                .stream().filter(row -> visible.test((UUID) row[2])).forEach(row -> sums.merge((UUID) row[0], (Pesos) row[1], Pesos::plus));
        return sums;
    }

    /** The vouchers that count at an instant. */
    public Set<UUID> known(UUID agreementId, Instant asOf) {
        return rows("select v.id, v.kind from Voucher v where v.agreementId = :a and" + KNOWN, agreementId, asOf).stream()
                .map(row -> (UUID) row[0]).collect(Collectors.toSet());
    }

    /** The numbered documents of which a part was paid, on the line to which their first voucher charged. */
    public List<Commitment> openDocuments(UUID agreementId, Instant asOf, Predicate<UUID> visible) {
        var charged = new HashMap<UUID, Pesos>();
        var totals = new HashMap<UUID, Pesos>();
        var lines = new HashMap<UUID, UUID>();
        var vouchers = new LinkedHashMap<UUID, Set<UUID>>();
        for (var row : rows("""
                select v.fiscalDocumentId, v.id, v.amount, d.total, l.budgetLineId from Voucher v join v.lines l, FiscalDocument d
                where d.id = v.fiscalDocumentId and v.agreementId = :a and""" + KNOWN + "order by v.date, v.id", agreementId, asOf)) {
            if (!visible.test((UUID) row[1])) {
                continue;
            }
            var document = (UUID) row[0];
            if (vouchers.computeIfAbsent(document, first -> new HashSet<>()).add((UUID) row[1])) {
                charged.merge(document, (Pesos) row[2], Pesos::plus);
            }
            totals.put(document, (Pesos) row[3]);
            lines.putIfAbsent(document, (UUID) row[4]);
        }
        return vouchers.keySet().stream().filter(document -> totals.get(document).exceeds(charged.get(document)))
                .map(document -> new Commitment(lines.get(document), totals.get(document).minus(charged.get(document)),
                        vouchers.get(document))).toList();
    }

    private List<Object[]> rows(String query, UUID agreementId, Instant asOf) {
        return new ArrayList<>(entities.createQuery(query, Object[].class).setParameter("a", agreementId).setParameter("t", asOf)
                .getResultList());
    }
}
