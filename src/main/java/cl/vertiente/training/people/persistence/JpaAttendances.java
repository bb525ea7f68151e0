package cl.vertiente.training.people.persistence;

import cl.vertiente.training.people.domain.Attendance;
import cl.vertiente.training.people.domain.AttendanceKey;
import cl.vertiente.training.people.domain.AttendanceMark;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.MarkKey;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was at which session, in the database. */
@ApplicationScoped
public class JpaAttendances implements Attendances {

    /** Whoever is on one list of the activity is on all. */
    private static final String LISTED = "exists (select o.sessionId from Attendance o, TrainingSession s where o.traineeId = t.id"
            + " and s.id = o.sessionId and s.activityId = :activity)";

    private static final String EXPECTED = "(" + LISTED + " or " + JpaEnrolments.ENROLLED + ")";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<AttendanceMark> mark(UUID sessionId, UUID markId) {
        return Optional.ofNullable(entities.find(AttendanceMark.class, new MarkKey(sessionId, markId)));
    }

    @Override
    public List<AttendanceMark> marks(UUID sessionId, UUID traineeId) {
        return entities.createQuery("select m from AttendanceMark m where m.sessionId = :session and m.traineeId = :trainee"
                + " order by m.recordedAt, m.id", AttendanceMark.class).setParameter("session", sessionId)
                .setParameter("trainee", traineeId).getResultList();
    }

    @Override
    public Optional<Attendance> find(UUID sessionId, UUID traineeId) {
        return Optional.ofNullable(entities.find(Attendance.class, new AttendanceKey(sessionId, traineeId)));
    }

    @Override
    public List<Attendance> ofTrainee(UUID traineeId) {
        return entities.createQuery("select a from Attendance a where a.traineeId = :trainee order by a.sessionId", Attendance.class)
                .setParameter("trainee", traineeId).getResultList();
    }

    @Override
    public List<Attendance> signed(UUID sessionId, String sha256) {
        return entities.createQuery("select a from Attendance a where a.sessionId = :session and a.signature = :sha256", Attendance.class)
                .setParameter("session", sessionId).setParameter("sha256", sha256).getResultList();
    }

    @Override
    public List<Seated> roll(UUID activityId, UUID sessionId, boolean enrolled) {
        return entities.createQuery("select t, a, w.officialName from Trainee t"
                + " left join Attendance a on a.traineeId = t.id and a.sessionId = :session"
                + " left join WaterSystem w on w.id = t.waterSystemId"
                + " where " + (enrolled ? EXPECTED : LISTED) + " order by t.plainName, t.id", Object[].class)
                .setParameter("session", sessionId).setParameter("activity", activityId).getResultStream()
                .map(row -> new Seated((Trainee) row[0], (Attendance) row[1], (String) row[2])).toList();
    }

    @Override
    public List<Seated> people(UUID activityId) {
        return entities.createQuery("select t, w.officialName from Trainee t left join WaterSystem w on w.id = t.waterSystemId where "
                + EXPECTED + " order by t.plainName, t.id", Object[].class).setParameter("activity", activityId).getResultStream()
                .map(row -> new Seated((Trainee) row[0], null, (String) row[1])).toList();
    }

    @Override
    public Optional<Seated> seated(UUID sessionId, UUID traineeId) {
        return entities.createQuery("select t, a, w.officialName from Trainee t"
                + " left join Attendance a on a.traineeId = t.id and a.sessionId = :session"
                + " left join WaterSystem w on w.id = t.waterSystemId where t.id = :trainee", Object[].class)
                .setParameter("session", sessionId).setParameter("trainee", traineeId).getResultStream()
                .map(row -> new Seated((Trainee) row[0], (Attendance) row[1], (String) row[2])).findFirst();
    }

    @Override
    public Optional<Asked> asked(UUID sessionId, UUID traineeId, UUID markId) {
        return entities.createQuery("select t, a, w.officialName, m from Trainee t"
                + " left join Attendance a on a.traineeId = t.id and a.sessionId = :session"
                + " left join AttendanceMark m on m.sessionId = :session and m.id = :mark"
                + " left join WaterSystem w on w.id = t.waterSystemId where t.id = :trainee", Object[].class)
                .setParameter("session", sessionId).setParameter("mark", markId).setParameter("trainee", traineeId).getResultStream()
                .map(row -> new Asked(new Seated((Trainee) row[0], (Attendance) row[1], (String) row[2]), (AttendanceMark) row[3]))
                .findFirst();
    }

    @Override
    public List<Headcount.Seat> seats(UUID activityId) {
        return entities.createQuery("select a, t from Attendance a, Trainee t, TrainingSession s where t.id = a.traineeId"
                + " and s.id = a.sessionId and a.present = true and s.activityId = :activity", Object[].class)
                .setParameter("activity", activityId).getResultStream().map(row -> seat((Attendance) row[0], (Trainee) row[1])).toList();
    }

    private static Headcount.Seat seat(Attendance attendance, Trainee trainee) {
        return new Headcount.Seat(trainee.id(), attendance.sessionId(), trainee.said().sex(), trainee.said().ageBand(), attendance.post(),
                attendance.waterSystemId(), attendance.commune());
    }

    @Override
    public void enter(Object record) {
        entities.persist(record);
    }

    @Override
    public void add(Object record) {
        enter(record);
        entities.flush();
    }

    @Override
    public void remove(Attendance attendance) {
        entities.remove(attendance);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }
}
