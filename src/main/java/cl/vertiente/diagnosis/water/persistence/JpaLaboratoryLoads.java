package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.diagnosis.water.domain.LaboratoryLoad;
import cl.vertiente.diagnosis.water.domain.LaboratoryLoads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The loads of laboratory results in the database. */
@ApplicationScoped
public class JpaLaboratoryLoads implements LaboratoryLoads {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public void add(LaboratoryLoad load) {
        entities.persist(load);
        entities.flush();
    }

    @Override
    public Optional<LaboratoryLoad> find(UUID id) {
        return Optional.ofNullable(entities.find(LaboratoryLoad.class, id));
    }

    @Override
    public List<LaboratoryLoad> list(UUID person, UUID before, int limit) {
        var query = entities.createQuery("select l from LaboratoryLoad l where 1 = 1"
                + (person == null ? "" : " and l.recordedBy = :person")
                + (before == null ? "" : " and l.id < :before") + " order by l.id desc", LaboratoryLoad.class).setMaxResults(limit);
        if (person != null) {
            query.setParameter("person", person);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }
}
