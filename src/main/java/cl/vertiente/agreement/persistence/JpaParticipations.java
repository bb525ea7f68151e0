package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Participation;
import cl.vertiente.agreement.domain.Participations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Participations in the database. */
@ApplicationScoped
public class JpaParticipations implements Participations {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Participation> find(UUID id) {
        return Optional.ofNullable(entities.find(Participation.class, id));
    }

    @Override
    public List<Participation> of(UUID agreementId) {
        return entities.createQuery("select p from Participation p where p.agreementId = :a", Participation.class)
                .setParameter("a", agreementId).getResultList();
    }

    @Override
    public void add(Participation participation) {
        entities.persist(participation);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }
}
