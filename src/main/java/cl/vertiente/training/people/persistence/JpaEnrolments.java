package cl.vertiente.training.people.persistence;

import cl.vertiente.training.people.domain.Attendances.Seated;
import cl.vertiente.training.people.domain.Enrolment;
import cl.vertiente.training.people.domain.EnrolmentKey;
import cl.vertiente.training.people.domain.Enrolments;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is expected at which activity, in the database. */
@ApplicationScoped
public class JpaEnrolments implements Enrolments {

    /** Of the trainee t and the activity :activity. */
    static final String ENROLLED = "(t.mergedInto is null and t.forgottenOn is null and t.blockedAt is null and exists"
            + " (select e.traineeId from Enrolment e where e.traineeId = t.id and e.activityId = :activity and e.enrolled = true))";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Enrolment> find(UUID activityId, UUID traineeId) {
        return Optional.ofNullable(entities.find(Enrolment.class, new EnrolmentKey(activityId, traineeId)));
    }

    @Override
    public List<Enrolment> ofTrainee(UUID traineeId) {
        return entities.createQuery("select e from Enrolment e where e.traineeId = :trainee order by e.activityId", Enrolment.class)
                .setParameter("trainee", traineeId).getResultList();
    }

    @Override
    public List<Seated> of(UUID activityId) {
        return entities.createQuery("select t, w.officialName from Trainee t left join WaterSystem w on w.id = t.waterSystemId where "
                + ENROLLED + " order by t.plainName, t.id", Object[].class).setParameter("activity", activityId).getResultStream()
                .map(row -> new Seated((Trainee) row[0], null, (String) row[1])).toList();
    }

    @Override
    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
        entities.flush();
    }
}
