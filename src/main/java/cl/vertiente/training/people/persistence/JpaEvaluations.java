package cl.vertiente.training.people.persistence;

import cl.vertiente.training.people.domain.EvaluationForm;
import cl.vertiente.training.people.domain.EvaluationSheet;
import cl.vertiente.training.people.domain.Evaluations;
import cl.vertiente.training.people.domain.FormKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tests and surveys in the database. */
@ApplicationScoped
public class JpaEvaluations implements Evaluations {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<EvaluationForm> form(UUID id) {
        return Optional.ofNullable(entities.find(EvaluationForm.class, id));
    }

    @Override
    public Optional<EvaluationForm> current(UUID activityId, FormKind kind) {
        return entities.createQuery("select f from EvaluationForm f where f.activityId = :activity and f.kind = :kind"
                + " order by f.recordedAt desc, f.id desc", EvaluationForm.class).setParameter("activity", activityId)
                .setParameter("kind", kind).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Optional<EvaluationSheet> sheet(UUID id) {
        return Optional.ofNullable(entities.find(EvaluationSheet.class, id));
    }

    @Override
    public List<EvaluationSheet> sheets(UUID activityId) {
        return entities.createQuery("select s from EvaluationSheet s where s.activityId = :activity order by s.recordedAt, s.id",
                EvaluationSheet.class).setParameter("activity", activityId).getResultList();
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}
