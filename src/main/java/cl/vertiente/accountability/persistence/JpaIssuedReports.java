package cl.vertiente.accountability.persistence;

import cl.vertiente.accountability.domain.IssueChain;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    public List<IssuedReport> ofAgreements(List<UUID> agreementIds, IssueState state, Long beforeSequence, int limit) {
        if (agreementIds.isEmpty()) {
            return List.of();
        }
        var states = state == null ? List.of(IssueState.values()) : List.of(state);
        return entities.createQuery("""
                        select r from IssuedReport r where r.agreementId in :ids and r.state in :states and r.sequence < :before
                        order by r.sequence desc""", IssuedReport.class)
                .setParameter("ids", agreementIds).setParameter("states", states)
                .setParameter("before", beforeSequence == null ? Long.MAX_VALUE : beforeSequence).setMaxResults(limit).getResultList();
    }

    @Override
    public Map<IssueState, Long> counts(List<UUID> agreementIds) {
        var counts = new EnumMap<IssueState, Long>(IssueState.class);
        if (!agreementIds.isEmpty()) {
            entities.createQuery("select r.state, count(r) from IssuedReport r where r.agreementId in :ids group by r.state",
                            Object[].class)
                    .setParameter("ids", agreementIds).getResultList().forEach(row -> counts.put((IssueState) row[0], (Long) row[1]));
        }
        return counts;
    }

    @Override
    public Optional<String> chainAt(long sequence) {
        return sequence == 0 ? Optional.of(IssueChain.NOTHING)
                : entities.createQuery("select r.chainSha256 from IssuedReport r where r.sequence = :n", String.class)
                        .setParameter("n", sequence).getResultStream().findFirst();
    }

    @Override
    public IssuedReport add(IssuedReport.Content content) {
        var report = entities.find(IssueChain.class, THE_CHAIN, LockModeType.PESSIMISTIC_WRITE).add(content);
        entities.persist(report);
        return report;
    }
}
