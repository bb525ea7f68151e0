package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.PublishedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The published tables in the database. */
@ApplicationScoped
public class JpaIndexTables implements IndexTables {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public PublishedTable current() {
        return entities.createQuery("select t from PublishedTable t order by t.version desc", PublishedTable.class).setMaxResults(1)
                .getSingleResult();
    }

    @Override
    public Optional<PublishedTable> version(int version) {
        return Optional.ofNullable(entities.find(PublishedTable.class, version));
    }

    @Override
    public List<PublishedTable> all() {
        return entities.createQuery("select t from PublishedTable t order by t.version desc", PublishedTable.class).getResultList();
    }

    @Override
    public void add(PublishedTable table) {
        entities.persist(table);
        entities.flush();
    }
}
