package cl.vertiente.accountability.persistence;

import cl.vertiente.accountability.domain.IssueChain;
import cl.vertiente.accountability.domain.IssueScope;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Collection;
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
        return of(reportKey, List.of(objectId));
    }

    @Override
    public List<IssuedReport> of(String reportKey, Collection<UUID> objectIds) {
        return objectIds.isEmpty() ? List.of() : entities.createQuery("select r from IssuedReport r where r.reportKey = :key"
                        + " and r.objectId in :ids order by r.sequence", IssuedReport.class)
                .setParameter("key", reportKey).setParameter("ids", objectIds).getResultList();
    }

    @Override
    public List<IssuedReport> list(IssueScope scope, Long beforeSequence, int limit) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var states = scope.state() == null ? List.of(IssueState.values()) : List.of(scope.state());
        return entities.createQuery("""
                        select r from IssuedReport r where r.agreementId in :ids and r.reportKey in :keys and r.state in :states
                        and r.sequence < :before order by r.sequence desc""", IssuedReport.class)
                .setParameter("ids", scope.agreements()).setParameter("keys", scope.reports()).setParameter("states", states)
                .setParameter("before", beforeSequence == null ? Long.MAX_VALUE : beforeSequence).setMaxResults(limit).getResultList();
    }

    @Override
    public Map<IssueState, Long> counts(IssueScope scope) {
        var counts = new EnumMap<IssueState, Long>(IssueState.class);
        if (!scope.isEmpty()) {
            entities.createQuery("select r.state, count(r) from IssuedReport r where r.agreementId in :ids and r.reportKey in :keys"
                            + " group by r.state", Object[].class)
                    .setParameter("ids", scope.agreements()).setParameter("keys", scope.reports()).getResultList()
                    .forEach(row -> counts.put((IssueState) row[0], (Long) row[1]));
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
    public List<IssuedReport> addAll(List<IssuedReport.Content> contents) {
        var chain = entities.find(IssueChain.class, THE_CHAIN, LockModeType.PESSIMISTIC_WRITE);
        var added = contents.stream().map(chain::add).toList();
        added.forEach(entities::persist);
        return added;
    }
}
