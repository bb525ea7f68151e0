package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.AuditKind;
import cl.vertiente.training.people.domain.HeldTrainee;
import cl.vertiente.training.people.domain.KnownTrainee;
import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.SignatureKind;
import cl.vertiente.training.people.domain.TestMoment;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeHoldings;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the database holds about somebody who is trained. */
@ApplicationScoped
public class JpaTraineeHoldings implements TraineeHoldings {

    private static final int MOST = 5_000;
    private static final String OF_THEM = " from AuditEntry e where e.recordType = :type and e.recordId in :records and e.kind = :kind";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Set<UUID> records(UUID id) {
        var found = new LinkedHashSet<UUID>(Set.of(id));
        Collection<UUID> last = found;
        while (!last.isEmpty()) {
            var merged = entities.createQuery("select t.id from Trainee t where t.mergedInto in :last order by t.id", UUID.class)
                    .setParameter("last", List.copyOf(last)).getResultList();
            last = merged.stream().filter(found::add).toList();
        }
        return found;
    }

    @Override
    public List<HeldTrainee.Enrolled> enrolments(Set<UUID> records) {
        return rows("select y.code, y.title, e.enrolled, e.changedAt from Enrolment e, TrainingActivity y where e.traineeId in :records"
                + " and y.id = e.activityId order by e.changedAt, y.code", records)
                .map(row -> new HeldTrainee.Enrolled((String) row[0], (String) row[1], (Boolean) row[2], (Instant) row[3])).toList();
    }

    @Override
    public List<HeldTrainee.Sitting> sittings(Set<UUID> records) {
        return rows("select y.code, y.title, g.code, s.startsAt, s.endsAt, a.present, a.arrivedAt, a.signatureKind, a.signature, a.source,"
                + " a.post, w.officialName from Attendance a left join WaterSystem w on w.id = a.waterSystemId, TrainingSession s,"
                + " TrainingActivity y, Agreement g where a.traineeId in :records and s.id = a.sessionId and y.id = s.activityId"
                + " and g.id = y.agreementId order by s.startsAt, s.id", records)
                .map(row -> new HeldTrainee.Sitting((String) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4],
                        (Boolean) row[5], (Instant) row[6], (SignatureKind) row[7], (String) row[8], (MarkSource) row[9],
                        (TraineePost) row[10], (String) row[11])).toList();
    }

    @Override
    public List<HeldTrainee.Correction> corrections(Set<UUID> records) {
        return rows("select s.startsAt, m.recordedAt, m.present, m.reason from AttendanceMark m, TrainingSession s"
                + " where m.traineeId in :records and s.id = m.sessionId and (m.corrects is not null or m.reason is not null)"
                + " order by m.recordedAt, m.id", records)
                .map(row -> new HeldTrainee.Correction((Instant) row[0], (Instant) row[1], (Boolean) row[2], (String) row[3])).toList();
    }

    @Override
    public List<HeldTrainee.Tested> tests(Set<UUID> records) {
        return rows("select y.code, y.title, e.moment, e.score, e.recordedAt from EvaluationSheet e, TrainingActivity y"
                + " where e.traineeId in :records and y.id = e.activityId order by e.recordedAt, e.id", records)
                .map(row -> new HeldTrainee.Tested((String) row[0], (String) row[1], (TestMoment) row[2], (BigDecimal) row[3],
                        (Instant) row[4])).toList();
    }

    @Override
    public List<HeldTrainee.Merge> merges(Set<UUID> records) {
        return rows("select m.traineeId, m.survivorId, m.reason, m.recordedAt from TraineeMerge m where m.traineeId in :records"
                + " order by m.recordedAt, m.traineeId", records)
                .map(row -> new HeldTrainee.Merge((UUID) row[0], (UUID) row[1], (String) row[2], (Instant) row[3])).toList();
    }

    private Stream<Object[]> rows(String query, Set<UUID> records) {
        return entities.createQuery(query, Object[].class).setParameter("records", List.copyOf(records)).setMaxResults(MOST)
                .getResultStream();
    }

    @Override
    public List<TrailLine> trail(Set<UUID> records) {
        return entities.createQuery("select e.recordedAt, e.personName, e.useCase, e.before, e.after" + OF_THEM
                + " order by e.recordedAt desc, e.id desc", Object[].class).setParameter("type", Trainee.class.getSimpleName())
                .setParameter("records", texts(records)).setParameter("kind", AuditKind.CHANGE).setMaxResults(MOST).getResultStream()
                .map(row -> new TrailLine((Instant) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4])).toList();
    }

    @Override
    public List<HeldTrainee.Access> accesses(Set<UUID> records, After after, int limit) {
        var query = entities.createQuery("select e.id, e.recordedAt, e.personName, e.useCase" + OF_THEM
                + (after == null ? "" : " and (e.recordedAt < :at or e.recordedAt = :at and e.id < :id)")
                + " order by e.recordedAt desc, e.id desc", Object[].class).setParameter("type", Trainee.class.getSimpleName())
                .setParameter("records", texts(records)).setParameter("kind", AuditKind.READ).setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultStream().map(row -> new HeldTrainee.Access((UUID) row[0], (Instant) row[1], (String) row[2],
                (String) row[3])).toList();
    }

    private static List<String> texts(Set<UUID> records) {
        return records.stream().map(UUID::toString).collect(Collectors.toList());
    }

    @Override
    public List<KnownTrainee> blocked(Caller caller) {
        return TraineeQuery.blocked(caller).rows(entities).setMaxResults(MOST).getResultStream().map(TraineeQuery::row)
                .sorted(java.util.Comparator.comparing(known -> known.trainee().blockedAt())).toList();
    }
}
