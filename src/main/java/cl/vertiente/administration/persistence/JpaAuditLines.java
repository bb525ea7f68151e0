package cl.vertiente.administration.persistence;

import cl.vertiente.administration.domain.AuditChain;
import cl.vertiente.administration.domain.AuditFilter;
import cl.vertiente.administration.domain.AuditLine;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.AuditRow;
import cl.vertiente.administration.domain.AuditSeal;
import cl.vertiente.administration.domain.SealedLine;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The trail in the database. */
@ApplicationScoped
public class JpaAuditLines implements AuditLines {

    private static final int THE_CHAIN = 1;

    private static final String LINE = """
            select new cl.vertiente.administration.domain.AuditLine(e.id, e.kind, e.recordedAt, e.personId, e.personName, e.useCase,
            e.recordType, e.recordId, e.before, e.after) from AuditEntry e\s""";

    private static final String ROW = """
            select new cl.vertiente.administration.domain.AuditRow(e.id, e.kind, e.recordedAt, e.personId, e.personName, e.useCase,
            e.recordType, e.recordId) from AuditEntry e""";

    private static final String SEAL = """
            select new cl.vertiente.administration.domain.SealedLine(s.sequence, s.entryId, s.salt, s.contentSha256, s.chainSha256)
            from AuditSeal s\s""";

    private static final String NOT_SEALED = "not exists (select s.sequence from AuditSeal s where s.entryId = e.id)";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<AuditRow> list(AuditFilter filter, AuditFilter.After after, int limit) {
        var conditions = new LinkedHashMap<String, Map<String, Object>>();
        add(conditions, "e.personName like :person escape '!'", "person", LikePattern.containing(filter.person()));
        add(conditions, "e.useCase = :useCase", "useCase", filter.useCase());
        add(conditions, "e.recordType = :type", "type", filter.type());
        add(conditions, "e.recordId = :record", "record", filter.record());
        add(conditions, "e.kind = :kind", "kind", filter.kind());
        add(conditions, "e.recordedAt >= :from", "from",
                filter.from() == null ? null : filter.from().atStartOfDay(Chile.ZONE).toInstant());
        add(conditions, "e.recordedAt < :to", "to",
                filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(Chile.ZONE).toInstant());
        if (after != null) {
            conditions.put("(e.recordedAt < :at or e.recordedAt = :at and e.id < :id)", Map.of("at", after.recordedAt(), "id", after.id()));
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        var query = entities.createQuery(ROW + where + " order by e.recordedAt desc, e.id desc", AuditRow.class);
        conditions.values().forEach(values -> values.forEach(query::setParameter));
        return query.setMaxResults(limit).getResultList();
    }

    private static void add(Map<String, Map<String, Object>> conditions, String condition, String name, Object value) {
        if (value != null) {
            conditions.put(condition, Map.of(name, value));
        }
    }

    @Override
    public Optional<AuditLine> find(UUID id) {
        return entities.createQuery(LINE + "where e.id = :id", AuditLine.class).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public List<String> useCases() {
        return entities.createQuery("select distinct e.useCase from AuditEntry e order by e.useCase", String.class).getResultList();
    }

    @Override
    public List<String> types() {
        return entities.createQuery("select distinct e.recordType from AuditEntry e order by e.recordType", String.class).getResultList();
    }

    @Override
    public List<AuditLine> by(String useCase) {
        return entities.createQuery(LINE + "where e.useCase = :useCase", AuditLine.class).setParameter("useCase", useCase).getResultList();
    }

    @Override
    public AuditChain lockEnd() {
        return entities.find(AuditChain.class, THE_CHAIN, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public AuditChain end() {
        return entities.find(AuditChain.class, THE_CHAIN);
    }

    @Override
    public void add(AuditSeal seal) {
        entities.persist(seal);
    }

    @Override
    public List<AuditLine> unsealed(UUID from, int limit) {
        var query = entities.createQuery(LINE + "where " + NOT_SEALED + (from == null ? "" : " and e.id >= :from") + " order by e.id",
                AuditLine.class);
        if (from != null) {
            query.setParameter("from", from);
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public long pending() {
        return entities.createQuery("select count(e) from AuditEntry e where " + NOT_SEALED, Long.class).getSingleResult();
    }

    @Override
    public List<SealedLine> seals(long afterSequence, int limit) {
        return entities.createQuery(SEAL + "where s.sequence > :after order by s.sequence", SealedLine.class)
                .setParameter("after", afterSequence).setMaxResults(limit).getResultList();
    }

    @Override
    public Optional<SealedLine> sealOf(UUID entryId) {
        return entities.createQuery(SEAL + "where s.entryId = :id", SealedLine.class).setParameter("id", entryId)
                .getResultStream().findFirst();
    }

    @Override
    public List<UUID> erase(String type, String record) {
        entities.flush();
        var ids = entities.createQuery("""
                        select e.id from AuditEntry e where e.recordType = :type and e.recordId = :record
                        and e.useCase not in :erasers and (e.before is not null or e.after is not null) order by e.id""", UUID.class)
                .setParameter("type", type).setParameter("record", record).setParameter("erasers", ERASERS).getResultList();
        for (var id : ids) {
            entities.createQuery("update AuditEntry e set e.before = null, e.after = null where e.id = :id").setParameter("id", id)
                    .executeUpdate();
            entities.createQuery("update AuditSeal s set s.salt = null where s.entryId = :id").setParameter("id", id).executeUpdate();
        }
        return ids;
    }

    @Override
    public Map<UUID, AuditLine> lines(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery(LINE + "where e.id in :ids", AuditLine.class)
                .setParameter("ids", new ArrayList<>(ids)).getResultStream().collect(Collectors.toMap(AuditLine::id, Function.identity()));
    }
}
