package cl.vertiente.improvement.persistence;

import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementPayment;
import cl.vertiente.improvement.domain.ImprovementQuote;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.PaymentAnnulment;
import cl.vertiente.improvement.domain.VoucherShare;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The improvements in the database. */
@ApplicationScoped
public class JpaImprovements implements Improvements {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Improvement> find(UUID id) {
        return Optional.ofNullable(entities.find(Improvement.class, id));
    }

    @Override
    public Optional<Improvement> claim(UUID id) {
        return Optional.ofNullable(entities.find(Improvement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public long of(UUID agreementId) {
        return entities.createQuery("select count(i) from Improvement i where i.agreementId = :id", Long.class)
                .setParameter("id", agreementId).getSingleResult();
    }

    @Override
    public List<Improvement> ofSystem(UUID waterSystemId) {
        return entities.createQuery("select i from Improvement i where i.waterSystemId = :id order by i.id", Improvement.class)
                .setParameter("id", waterSystemId).getResultList();
    }

    @Override
    public boolean isAnsweredElsewhere(UUID gapId, UUID exceptBy) {
        return entities.createQuery("select count(i) from Improvement i where i.gapId = :gap and i.id <> :id and i.state in :open",
                        Long.class).setParameter("gap", gapId).setParameter("id", exceptBy)
                .setParameter("open", ImprovementState.UNDER_WAY).getSingleResult() > 0;
    }

    @Override
    public Optional<ImprovementQuote> quote(UUID id) {
        return Optional.ofNullable(entities.find(ImprovementQuote.class, id));
    }

    @Override
    public Optional<ImprovementPayment> payment(UUID id) {
        return Optional.ofNullable(entities.find(ImprovementPayment.class, id));
    }

    @Override
    public Optional<PaymentAnnulment> annulmentOf(UUID paymentId) {
        return Optional.ofNullable(entities.find(PaymentAnnulment.class, paymentId));
    }

    @Override
    public List<Improvement> awaitingOrder(UUID budgetLineId) {
        return entities.createQuery("select i from Improvement i where i.budgetLineId = :line and i.state = :approved order by i.id",
                Improvement.class).setParameter("line", budgetLineId).setParameter("approved", ImprovementState.APPROVED).getResultList();
    }

    @Override
    public List<VoucherShare> paidBy(UUID voucherId, UUID budgetLineId) {
        return entities.createQuery("select i.waterSystemId, p.amount from ImprovementPayment p, Improvement i where i.id = p.improvementId"
                        + " and p.voucherId = :voucher and i.budgetLineId = :line and not exists"
                        + " (select a.paymentId from PaymentAnnulment a where a.paymentId = p.id)", Object[].class)
                .setParameter("voucher", voucherId).setParameter("line", budgetLineId).getResultStream()
                .map(row -> new VoucherShare((UUID) row[0], (Pesos) row[1])).toList();
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }
}
