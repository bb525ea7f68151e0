package cl.vertiente.accountability.persistence;

import cl.vertiente.accountability.domain.IssueChain;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register in the database. */
@ApplicationScoped
public class JpaIssuedReports implements IssuedReports {

    private static final int THE_CHAIN = 1;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<IssuedReport> find(UUID id) {
        return Optional.ofNullable(entities.find(IssuedReport.class, id));
    }

    @Override
    public Optional<IssuedReport> withCode(VerificationCode code) {
        return entities.createQuery("select r from IssuedReport r where r.code = :code", IssuedReport.class)
                .setParameter("code", code.value()).getResultStream().findFirst();
    }

    @Override
    public List<IssuedReport> of(String reportKey, UUID objectId) {
        return entities.createQuery("select r from IssuedReport r where r.reportKey = :key and r.objectId = :id order by r.sequence",
                        IssuedReport.class)
                .setParameter("key", reportKey).setParameter("id", objectId).getResultList();
    }

    @Override
    public List<IssuedReport> ofAgreements(List<UUID> agreementIds, Long beforeSequence, int limit) {
        if (agreementIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select r from IssuedReport r where r.agreementId in :ids and r.sequence < :before order by r.sequence desc""",
                        IssuedReport.class)
                .setParameter("ids", agreementIds).setParameter("before", beforeSequence == null ? Long.MAX_VALUE : beforeSequence)
                .setMaxResults(limit).getResultList();
    }

    @Override
    public long sequenceOf(UUID id) {
        return entities.createQuery("select r.sequence from IssuedReport r where r.id = :id", Long.class).setParameter("id", id)
                .getSingleResult();
    }

    @Override
    public IssuedReport add(IssuedReport.Content content) {
        var report = entities.find(IssueChain.class, THE_CHAIN, LockModeType.PESSIMISTIC_WRITE).add(content);
        entities.persist(report);
        return report;
    }
}
