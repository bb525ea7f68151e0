package cl.vertiente.training.activity.persistence;

import cl.vertiente.training.activity.domain.Topics;
import cl.vertiente.training.activity.domain.TrainingTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The catalogue of what is taught, in the database. */
@ApplicationScoped
public class JpaTopics implements Topics {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<TrainingTopic> find(String code) {
        return Optional.ofNullable(entities.find(TrainingTopic.class, code));
    }

    @Override
    public List<TrainingTopic> all() {
        return entities.createQuery("select t from TrainingTopic t order by t.position, t.code", TrainingTopic.class).getResultList();
    }

    @Override
    public void add(TrainingTopic topic) {
        entities.persist(topic);
    }
}
