package cl.vertiente.training.activity.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionState;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingProgress;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was planned of training and what was done: counted over the activities of each agreement that a caller sees. */
final class ProgressReading {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final EntityManager entities;

    ProgressReading(EntityManager entities) {
        this.entities = entities;
    }

    List<TrainingProgress> of(Caller caller, UUID agreement) {
        var scope = caller.regions();
        var query = entities.createQuery("select g.id, g.code, g.regionCut from Agreement g where exists (select p.id from Participation p"
                + " where p.agreementId = g.id)" + (scope.isEmpty() ? "" : " and g.regionCut in :scope")
                + (agreement == null ? "" : " and g.id = :id") + " order by g.code, g.id", Object[].class);
        if (!scope.isEmpty()) {
            query.setParameter("scope", scope);
        }
        if (agreement != null) {
            query.setParameter("id", agreement);
        }
        return query.getResultList().stream().map(row -> progress(caller, (UUID) row[0], (String) row[1], (String) row[2])).toList();
    }

    private TrainingProgress progress(Caller caller, UUID agreement, String code, String region) {
        var activities = entities.createQuery("select a from TrainingActivity a where a.agreementId = :id", TrainingActivity.class)
                .setParameter("id", agreement).getResultStream().filter(one -> !caller.isGore() || one.state().isDone()).toList();
        var planned = activities.stream().filter(one -> one.state() != ActivityState.SUSPENDED).toList();
        var byActivity = activities.isEmpty() ? Map.<UUID, List<TrainingSession>>of() : entities.createQuery(
                        "select s from TrainingSession s where s.activityId in :ids and s.cancelledBecause is null", TrainingSession.class)
                .setParameter("ids", activities.stream().map(TrainingActivity::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(TrainingSession::activityId));
        var held = byActivity.values().stream().flatMap(List::stream).filter(TrainingSession::isClosed).toList();
        var invited = new HashSet<UUID>();
        var reached = new HashSet<UUID>();
        planned.forEach(one -> invited.addAll(one.content().invited()));
        activities.stream().filter(one -> byActivity.getOrDefault(one.id(), List.of()).stream().anyMatch(TrainingSession::isClosed))
                .forEach(one -> reached.addAll(one.content().invited()));
        return new TrainingProgress(agreement, code, region,
                new TrainingProgress.Share(planned.size(), activities.stream().filter(one -> one.state().isDone()).count()),
                new TrainingProgress.Share(planned.stream().mapToLong(one -> byActivity.getOrDefault(one.id(), List.of()).size()).sum(),
                        held.size()),
                new TrainingProgress.Hours(planned.stream().map(one -> one.content().hours()).reduce(BigDecimal.ZERO, BigDecimal::add),
                        hours(held)),
                new TrainingProgress.Reach(participating(agreement), invited.size(), reached.size()),
                activities.stream().filter(one -> one.state().isDone())
                        .collect(Collectors.groupingBy(one -> one.content().kind(), TreeMap::new, Collectors.counting())),
                persons(held), owed(agreement));
    }

    private long persons(List<TrainingSession> held) {
        return held.isEmpty() ? 0 : entities.createQuery("select count(distinct a.traineeId) from Attendance a where a.present = true"
                + " and a.sessionId in :held", Long.class).setParameter("held", held.stream().map(TrainingSession::id).toList())
                .getSingleResult();
    }

    private static BigDecimal hours(List<TrainingSession> held) {
        long minutes = held.stream().filter(one -> one.state() == SessionState.CLOSED)
                .mapToLong(one -> Duration.between(one.startsAt(), one.endsAt()).toMinutes()).sum();
        return BigDecimal.valueOf(minutes).divide(MINUTES, 1, RoundingMode.HALF_UP);
    }

    private long participating(UUID agreement) {
        return entities.createQuery("select count(p) from Participation p where p.agreementId = :id and p.leftOn is null", Long.class)
                .setParameter("id", agreement).getSingleResult();
    }

    private List<TrainingProgress.Owed> owed(UUID agreement) {
        return entities.createQuery("select t.unit, sum(t.goal) from Participation p join p.targets t where p.agreementId = :id"
                        + " and p.leftOn is null and t.component = :training group by t.unit order by t.unit", Object[].class)
                .setParameter("id", agreement).setParameter("training", Component.TRAINING).getResultStream()
                .map(row -> new TrainingProgress.Owed((String) row[0], (BigDecimal) row[1])).toList();
    }
}
