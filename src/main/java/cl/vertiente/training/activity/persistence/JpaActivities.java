package cl.vertiente.training.activity.persistence;

import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityStep;
import cl.vertiente.training.activity.domain.SessionDocument;
import cl.vertiente.training.activity.domain.SessionMove;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The training activities in the database. */
@ApplicationScoped
public class JpaActivities implements Activities {

    private static final String KEPT = "select count(a) from TrainingActivity a where a.id = :id and (exists (select s.id from"
            + " TrainingSession s join s.trainers t where s.activityId = a.id and t = :person) or exists (select p.id from Participation p"
            + " join p.responsible r, TrainingActivity b join b.invited i where b.id = :id and p.waterSystemId = i"
            + " and r.personId = :person))";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<TrainingActivity> find(UUID id) {
        return Optional.ofNullable(entities.find(TrainingActivity.class, id));
    }

    @Override
    public Optional<TrainingActivity> findWithAgreement(UUID id) {
        return entities.createQuery("select a, g from TrainingActivity a, Agreement g where a.id = :id and g.id = a.agreementId",
                Object[].class).setParameter("id", id).getResultStream().map(row -> (TrainingActivity) row[0]).findFirst();
    }

    @Override
    public Optional<TrainingActivity> claim(UUID id) {
        return Optional.ofNullable(entities.find(TrainingActivity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<TrainingSession> session(UUID id) {
        return Optional.ofNullable(entities.find(TrainingSession.class, id));
    }

    @Override
    public Optional<TrainingSession> claimSession(UUID id) {
        return Optional.ofNullable(entities.find(TrainingSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<TrainingSession> sessionsOf(UUID activityId) {
        return entities.createQuery("select s from TrainingSession s where s.activityId = :id order by s.startsAt, s.id",
                TrainingSession.class).setParameter("id", activityId).getResultList();
    }

    @Override
    public boolean isTaughtOrAnsweredForBy(UUID activityId, UUID personId) {
        return entities.createQuery(KEPT, Long.class).setParameter("id", activityId).setParameter("person", personId)
                .getSingleResult() > 0;
    }

    @Override
    public List<ActivityStep> stepsOf(UUID activityId) {
        return entities.createQuery("select s from ActivityStep s where s.activityId = :id order by s.recordedAt, s.id",
                ActivityStep.class).setParameter("id", activityId).getResultList();
    }

    @Override
    public List<SessionMove> movesOf(UUID activityId) {
        return entities.createQuery("select m from SessionMove m, TrainingSession s where s.id = m.sessionId and s.activityId = :id"
                + " order by m.recordedAt, m.id", SessionMove.class).setParameter("id", activityId).getResultList();
    }

    @Override
    public List<SessionDocument> documentsOf(UUID sessionId) {
        return entities.createQuery("select d from SessionDocument d where d.sessionId = :id order by d.recordedAt, d.id",
                SessionDocument.class).setParameter("id", sessionId).getResultList();
    }

    @Override
    public Optional<SessionDocument> document(UUID id) {
        return Optional.ofNullable(entities.find(SessionDocument.class, id));
    }

    @Override
    public boolean isCalled(String code, UUID agreementId) {
        return entities.createQuery("select count(a) from TrainingActivity a where a.code = :code and a.agreementId = :id", Long.class)
                .setParameter("code", code).setParameter("id", agreementId).getSingleResult() > 0;
    }

    @Override
    public long of(UUID agreementId) {
        return entities.createQuery("select count(a) from TrainingActivity a where a.agreementId = :id", Long.class)
                .setParameter("id", agreementId).getSingleResult();
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
