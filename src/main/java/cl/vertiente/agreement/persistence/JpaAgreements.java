package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Amendment;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Executor;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.RegionalGovernment;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreements in the database. */
@ApplicationScoped
public class JpaAgreements implements Agreements {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Agreement visibleTo(Caller caller, UUID id) {
        return find(id).filter(agreement -> caller.seesRegion(agreement.regionCut()))
                .orElseThrow(() -> new NotFound("agreement.not-found", ""));
    }

    @Override
    public Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(entities.find(Agreement.class, id));
    }

    @Override
    public List<Agreement> visibleTo(Caller caller) {
        return entities.createQuery("select a from Agreement a order by a.code, a.id", Agreement.class).getResultStream()
                .filter(agreement -> caller.seesRegion(agreement.regionCut())).toList();
    }

    @Override
    public List<BudgetLine> budgetOf(UUID agreementId) {
        return entities.createQuery("select b from BudgetLine b where b.agreementId = :id order by b.position", BudgetLine.class)
                .setParameter("id", agreementId).getResultList();
    }

    @Override
    public List<Installment> installmentsOf(UUID agreementId) {
        return entities.createQuery("select i from Installment i where i.agreementId = :id order by i.number", Installment.class)
                .setParameter("id", agreementId).getResultList();
    }

    @Override
    public List<Amendment> amendmentsOf(UUID agreementId) {
        return entities.createQuery("select a from Amendment a where a.agreementId = :id order by a.number", Amendment.class)
                .setParameter("id", agreementId).getResultList();
    }

    @Override
    public Optional<Amendment> amendment(UUID id) {
        return Optional.ofNullable(entities.find(Amendment.class, id));
    }

    @Override
    public void lock(UUID agreementId) {
        entities.find(Agreement.class, agreementId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public RegionalGovernment grantorOf(Agreement agreement) {
        return entities.find(RegionalGovernment.class, agreement.regionCut());
    }

    @Override
    public Executor executorOf(Agreement agreement) {
        return entities.find(Executor.class, agreement.executorId());
    }

    @Override
    public boolean serves(UUID agreementId, UUID waterSystemId) {
        return entities.createQuery("select count(p) from Participation p where p.agreementId = :a and p.waterSystemId = :w", Long.class)
                .setParameter("a", agreementId).setParameter("w", waterSystemId).getSingleResult() > 0;
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}
