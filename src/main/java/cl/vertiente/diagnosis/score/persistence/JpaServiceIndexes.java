package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.diagnosis.score.domain.IndexRun;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.StoredIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The computed indexes in the database. */
@ApplicationScoped
public class JpaServiceIndexes implements ServiceIndexes {

    private static final String COUNTING = """
            select v from ScoredVersion v where v.waterSystemId = :system and v.voided = false and v.indexId is not null%s
              and not exists (select o.id from ScoredVersion o where o.diagnosisId = v.diagnosisId and o.indexId is not null
                and o.diagnosisVersion > v.diagnosisVersion%s)%s%s order by v.visitedOn, v.id""";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<ScoredVersion> version(UUID diagnosisId, int diagnosisVersion) {
        return Optional.ofNullable(entities.find(ScoredVersion.class, ScoredVersion.idOf(diagnosisId, diagnosisVersion)));
    }

    @Override
    public List<ScoredVersion> versions(UUID diagnosisId) {
        return entities.createQuery("select v from ScoredVersion v where v.diagnosisId = :diagnosis order by v.diagnosisVersion",
                ScoredVersion.class).setParameter("diagnosis", diagnosisId).getResultList();
    }

    @Override
    public List<ScoredVersion> ofSystem(UUID waterSystemId) {
        return entities.createQuery("select v from ScoredVersion v where v.waterSystemId = :system", ScoredVersion.class)
                .setParameter("system", waterSystemId).getResultList();
    }

    @Override
    public List<ScoredVersion> scored(UUID waterSystemId) {
        return entities.createQuery("select v from ScoredVersion v where v.waterSystemId = :system and v.voided = false"
                + " and v.indexId is not null order by v.visitedOn, v.id", ScoredVersion.class).setParameter("system", waterSystemId)
                .getResultList();
    }

    @Override
    public void add(ScoredVersion version) {
        entities.persist(version);
        entities.flush();
    }

    @Override
    public Optional<StoredIndex> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(StoredIndex.class, id));
    }

    @Override
    public void add(StoredIndex index) {
        entities.persist(index);
        entities.flush();
    }

    @Override
    public List<ScoredVersion> counting(UUID waterSystemId, boolean publishedOnly, LocalDate from, LocalDate to) {
        var question = COUNTING.formatted(publishedOnly ? " and v.published = true" : "", publishedOnly ? " and o.published = true" : "",
                from == null ? "" : " and v.visitedOn >= :from", to == null ? "" : " and v.visitedOn <= :to");
        var query = entities.createQuery(question, ScoredVersion.class).setParameter("system", waterSystemId);
        if (from != null) {
            query.setParameter("from", from);
        }
        if (to != null) {
            query.setParameter("to", to);
        }
        return query.getResultList();
    }

    @Override
    public List<ScoredVersion> toRecompute(UUID after, int limit) {
        var query = entities.createQuery("select v from ScoredVersion v where v.indexId is not null and v.voided = false"
                + (after == null ? "" : " and v.id > :after") + " order by v.id", ScoredVersion.class).setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    @Override
    public long countToRecompute() {
        return entities.createQuery("select count(v) from ScoredVersion v where v.indexId is not null and v.voided = false", Long.class)
                .getSingleResult();
    }

    @Override
    public void add(IndexRun run) {
        entities.persist(run);
        entities.flush();
    }

    @Override
    public Optional<IndexRun> run(UUID id) {
        return Optional.ofNullable(entities.find(IndexRun.class, id));
    }

    @Override
    public void writeAndForget() {
        entities.flush();
        entities.clear();
    }
}
