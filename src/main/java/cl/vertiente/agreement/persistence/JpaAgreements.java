package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementTransition;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Amendment;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Executor;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.InstallmentRequest;
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
        return find(id).filter(agreement -> isVisible(agreement, caller)).orElseThrow(() -> new NotFound("agreement.not-found", ""));
    }

    @Override
    public Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(entities.find(Agreement.class, id));
    }

    @Override
    public List<Agreement> visibleTo(Caller caller) {
        return entities.createQuery("select a from Agreement a order by a.code, a.id", Agreement.class).getResultStream()
                .filter(agreement -> isVisible(agreement, caller)).toList();
    }

    @Override
    public List<Agreement> signedBetween(String regionCut, UUID executorId) {
        return entities.createQuery("select a from Agreement a where a.regionCut = :region and a.executorId = :executor"
                + " order by a.code, a.id", Agreement.class).setParameter("region", regionCut).setParameter("executor", executorId)
                .getResultStream().filter(agreement -> !agreement.isDraft()).toList();
    }

    /** A draft is a matter of the executor: the regional government knows of an agreement once it is signed. */
    private static boolean isVisible(Agreement agreement, Caller caller) {
        return caller.seesRegion(agreement.regionCut()) && !(agreement.isDraft() && caller.isGore());
    }

    @Override
    public List<BudgetLine> budgetOf(UUID agreementId) {
        return entities.createQuery("select b from BudgetLine b where b.agreementId = :id order by b.position", BudgetLine.class)
                .setParameter("id", agreementId).getResultList();
    }

    @Override
    public List<Installment> installmentsOf(UUID agreementId) {
        return allInstallmentsOf(agreementId).stream().filter(installment -> !installment.isWithdrawn()).toList();
    }

    @Override
    public List<Installment> allInstallmentsOf(UUID agreementId) {
        return entities.createQuery("select i from Installment i where i.agreementId = :id order by i.number", Installment.class)
                .setParameter("id", agreementId).getResultList();
    }

    @Override
    public Optional<Installment> installment(UUID id) {
        return Optional.ofNullable(entities.find(Installment.class, id));
    }

    @Override
    public List<InstallmentRequest> requestsOf(UUID agreementId) {
        return entities.createQuery("select r from InstallmentRequest r where r.agreementId = :id order by r.recordedAt, r.id",
                InstallmentRequest.class).setParameter("id", agreementId).getResultList();
    }

    @Override
    public Optional<InstallmentRequest> installmentRequest(UUID id) {
        return Optional.ofNullable(entities.find(InstallmentRequest.class, id));
    }

    @Override
    public List<AgreementTransition> stepsOf(UUID agreementId) {
        return entities.createQuery("select t from AgreementTransition t where t.agreementId = :id order by t.recordedAt, t.id",
                AgreementTransition.class).setParameter("id", agreementId).getResultList();
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
        return grantor(agreement.regionCut()).orElseThrow();
    }

    @Override
    public Optional<RegionalGovernment> grantor(String regionCut) {
        return Optional.ofNullable(entities.find(RegionalGovernment.class, regionCut));
    }

    @Override
    public Executor executorOf(Agreement agreement) {
        return executor(agreement.executorId()).orElseThrow();
    }

    @Override
    public Optional<Executor> executor(UUID id) {
        return Optional.ofNullable(entities.find(Executor.class, id));
    }

    @Override
    public List<Executor> executors() {
        return entities.createQuery("select e from Executor e order by e.legalName, e.id", Executor.class).getResultList();
    }

    @Override
    public void replaceBudget(UUID agreementId, List<BudgetLine> lines) {
        replace(budgetOf(agreementId), "delete from BudgetLine b where b.agreementId = :id", agreementId, lines);
    }

    @Override
    public void replaceInstallments(UUID agreementId, List<Installment> installments) {
        replace(allInstallmentsOf(agreementId), "delete from Installment i where i.agreementId = :id", agreementId, installments);
    }

    /** The old ones are forgotten first, since the new ones may have their identifiers and places. */
    private void replace(List<?> known, String delete, UUID agreementId, List<?> records) {
        known.forEach(entities::detach);
        entities.createQuery(delete).setParameter("id", agreementId).executeUpdate();
        records.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public boolean serves(UUID agreementId, UUID waterSystemId) {
        return entities.createQuery("select count(p) from Participation p where p.agreementId = :a and p.waterSystemId = :w", Long.class)
                .setParameter("a", agreementId).setParameter("w", waterSystemId).getSingleResult() > 0;
    }

    @Override
    public Optional<Service> service(UUID agreementId, UUID waterSystemId) {
        return entities.createQuery("select a.regionCut, a.state, p.id from Agreement a"
                        + " left join Participation p on p.agreementId = a.id and p.waterSystemId = :w where a.id = :a", Object[].class)
                .setParameter("a", agreementId).setParameter("w", waterSystemId).getResultStream().findFirst()
                .map(row -> new Service((String) row[0], row[1] == AgreementState.DRAFT, row[2] != null));
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}
