package cl.vertiente.administration.persistence;

import cl.vertiente.administration.domain.ReferenceLoad;
import cl.vertiente.administration.domain.ReferenceLoadRow;
import cl.vertiente.administration.domain.ReferenceLoads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The loads of reference data in the database. */
@ApplicationScoped
public class JpaReferenceLoads implements ReferenceLoads {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public void lock() {
        entities.createNativeQuery("SELECT id FROM reference_head WHERE id = 1 FOR UPDATE").getSingleResult();
    }

    @Override
    public void add(ReferenceLoad load) {
        entities.persist(load);
    }

    @Override
    public Optional<ReferenceLoad> find(UUID id) {
        return Optional.ofNullable(entities.find(ReferenceLoad.class, id));
    }

    @Override
    public List<ReferenceLoadRow> list(UUID before, int limit) {
        var query = entities.createQuery("""
                select new cl.vertiente.administration.domain.ReferenceLoadRow(l.id, l.table, l.fileName, l.source, l.dryRun, l.read,
                    l.created, l.updated, l.unchanged, l.rejected, l.flagged, p.name, l.recordedAt)
                from ReferenceLoad l, Person p where p.id = l.recordedBy
                """ + (before == null ? "" : "and l.id < :before ") + "order by l.id desc", ReferenceLoadRow.class).setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }
}
