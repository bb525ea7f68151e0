package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.HistoryRow;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry in the database. */
@ApplicationScoped
public class JpaRegistry implements Registry {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<WaterSystem> system(UUID id) {
        return Optional.ofNullable(entities.find(WaterSystem.class, id));
    }

    @Override
    public Operator operatorOf(WaterSystem system) {
        return entities.find(Operator.class, system.operatorId());
    }

    @Override
    public Optional<BoardMembership> membership(UUID id) {
        return Optional.ofNullable(entities.find(BoardMembership.class, id));
    }

    @Override
    public void add(BoardMembership membership) {
        entities.persist(membership);
        entities.flush();
    }

    @Override
    public List<HistoryRow> history(UUID systemId, UUID operatorId, Instant before, int limit) {
        var ids = new ArrayList<String>(List.of(systemId.toString(), operatorId.toString()));
        of("select b.id from BoardMembership b where b.operatorId = :owner", operatorId, ids);
        of("select c.id from BoardCertificate c where c.operatorId = :owner", operatorId, ids);
        of("select c.id from Contact c where c.waterSystemId = :owner", systemId, ids);
        of("select a.id from Asset a where a.waterSystemId = :owner", systemId, ids);
        var query = entities.createQuery("""
                select new cl.vertiente.committee.domain.HistoryRow(a.recordedAt, a.personName, a.useCase, a.recordType, a.before, a.after)
                from AuditEntry a where a.recordType in ('WaterSystem', 'Operator', 'BoardMembership', 'BoardCertificate', 'Contact',
                'Asset') and a.recordId in :ids and a.kind = cl.vertiente.shared.AuditKind.CHANGE
                """ + (before == null ? "" : "and a.recordedAt < :before ") + "order by a.recordedAt desc, a.id desc", HistoryRow.class)
                .setParameter("ids", ids).setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }

    private void of(String question, UUID owner, List<String> ids) {
        entities.createQuery(question, UUID.class).setParameter("owner", owner).getResultList().forEach(id -> ids.add(id.toString()));
    }
}
