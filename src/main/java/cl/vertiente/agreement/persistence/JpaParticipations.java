package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Participation;
import cl.vertiente.agreement.domain.Participations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The participations in the database. */
@ApplicationScoped
public class JpaParticipations implements Participations {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<Participation> of(UUID waterSystemId) {
        return entities.createQuery("select p from Participation p where p.waterSystemId = :system order by p.id", Participation.class)
                .setParameter("system", waterSystemId).getResultList();
    }
}
