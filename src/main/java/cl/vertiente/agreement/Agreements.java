package cl.vertiente.agreement;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements, always through what the caller may see: foreign means not found. */
@ApplicationScoped
public class Agreements {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Agreement visibleTo(Caller caller, UUID id) {
        return find(id).filter(agreement -> caller.seesRegion(agreement.regionCut()))
                .orElseThrow(() -> new NotFound("agreement.not-found", ""));
    }

    public Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(entities.find(Agreement.class, id));
    }

    /** All that the caller may see, by code; the programme has a handful. */
    public List<Agreement> visibleTo(Caller caller) {
        return entities.createQuery("select a from Agreement a order by a.code, a.id", Agreement.class).getResultStream()
                .filter(agreement -> caller.seesRegion(agreement.regionCut())).toList();
    }

    public List<BudgetLine> budgetOf(UUID agreementId) {
        return entities.createQuery("select b from BudgetLine b where b.agreementId = :id order by b.position", BudgetLine.class)
                .setParameter("id", agreementId).getResultList();
    }

    public List<Installment> installmentsOf(UUID agreementId) {
        return entities.createQuery("select i from Installment i where i.agreementId = :id order by i.number", Installment.class)
                .setParameter("id", agreementId).getResultList();
    }

    public List<Amendment> amendmentsOf(UUID agreementId) {
        return entities.createQuery("select a from Amendment a where a.agreementId = :id order by a.number", Amendment.class)
                .setParameter("id", agreementId).getResultList();
    }

    public RegionalGovernment grantorOf(Agreement agreement) {
        return entities.find(RegionalGovernment.class, agreement.regionCut());
    }

    public Executor executorOf(Agreement agreement) {
        return entities.find(Executor.class, agreement.executorId());
    }

    public boolean serves(UUID agreementId, UUID waterSystemId) {
        return entities.createQuery("select count(p) from Participation p where p.agreementId = :a and p.waterSystemId = :w", Long.class)
                .setParameter("a", agreementId).setParameter("w", waterSystemId).getSingleResult() > 0;
    }

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}
