package cl.vertiente.improvement.persistence;

import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.ledger.domain.Commitment;
import cl.vertiente.ledger.domain.Commitments;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What improvements have ordered and not yet paid; nothing of those that were retired. */
@ApplicationScoped
public class OrderedImprovements implements Commitments {

    private static final String STEP = " exists (select s.id from ImprovementStep s where s.improvementId = i.id"
            + " and s.recordedAt <= :t and s.verb = ";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<Commitment> at(UUID agreementId, Instant asOf, Predicate<UUID> counts) {
        var paid = new HashMap<UUID, Pesos>();
        var vouchers = new HashMap<UUID, Set<UUID>>();
        entities.createQuery("select p.improvementId, p.amount, p.voucherId from ImprovementPayment p, Improvement i"
                        + " where i.id = p.improvementId and i.agreementId = :a and p.recordedAt <= :t and not exists"
                        + " (select n.paymentId from PaymentAnnulment n where n.paymentId = p.id and n.recordedAt <= :t)", Object[].class)
                .setParameter("a", agreementId).setParameter("t", asOf).getResultStream().filter(row -> counts.test((UUID) row[2]))
                .forEach(row -> {
                    paid.merge((UUID) row[0], (Pesos) row[1], Pesos::plus);
                    vouchers.computeIfAbsent((UUID) row[0], first -> new HashSet<>()).add((UUID) row[2]);
                });
        return entities.createQuery("select i.id, i.budgetLineId, i.fulfilment.orderedCost from Improvement i where i.agreementId = :a"
                        + " and" + STEP + ":ordered) and not" + STEP + ":retired) order by i.id", Object[].class)
                .setParameter("a", agreementId).setParameter("t", asOf).setParameter("ordered", ImprovementVerb.ORDER)
                .setParameter("retired", ImprovementVerb.RETIRE).getResultStream().map(row -> {
                    var ordered = (Pesos) row[2];
                    var gone = paid.getOrDefault((UUID) row[0], Pesos.ZERO);
                    return new Commitment((UUID) row[1], ordered.exceeds(gone) ? ordered.minus(gone) : Pesos.ZERO,
                            vouchers.getOrDefault((UUID) row[0], Set.of()));
                }).toList();
    }
}
