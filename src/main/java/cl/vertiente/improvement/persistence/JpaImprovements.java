package cl.vertiente.improvement.persistence;

import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.Improvements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The improvements in the database. */
@ApplicationScoped
public class JpaImprovements implements Improvements {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Improvement> find(UUID id) {
        return Optional.ofNullable(entities.find(Improvement.class, id));
    }

    @Override
    public Optional<Improvement> claim(UUID id) {
        return Optional.ofNullable(entities.find(Improvement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public long of(UUID agreementId) {
        return entities.createQuery("select count(i) from Improvement i where i.agreementId = :id", Long.class)
                .setParameter("id", agreementId).getSingleResult();
    }

    @Override
    public List<Improvement> ofSystem(UUID waterSystemId) {
        return entities.createQuery("select i from Improvement i where i.waterSystemId = :id order by i.id", Improvement.class)
                .setParameter("id", waterSystemId).getResultList();
    }

    @Override
    public boolean isAnsweredElsewhere(UUID gapId, UUID exceptBy) {
        return entities.createQuery("select count(i) from Improvement i where i.gapId = :gap and i.id <> :id and i.state in :open",
                        Long.class).setParameter("gap", gapId).setParameter("id", exceptBy)
                .setParameter("open", ImprovementState.UNDER_WAY).getSingleResult() > 0;
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }
}
