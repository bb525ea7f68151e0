package cl.vertiente.training.people.persistence;

import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.HeldSession;
import cl.vertiente.training.people.domain.PackedRoll;
import cl.vertiente.training.people.domain.PackedRolls;
import cl.vertiente.training.people.domain.PackedSeats;
import cl.vertiente.training.people.domain.PackedSeats.Seat;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Packs rolls. What is read is of one snapshot: the lines that say what changed, and the attendances; what others write meanwhile leaves
 * lines that are not in it and stay. So nothing is locked that anybody waits for.
 */
@ApplicationScoped
public class JpaPackedRolls implements PackedRolls {

    private static final int LINES = 20_000;
    private static final int AT_A_TIME = 500;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** Whoever packs or folds holds the row of the guard: its lock comes first, so that the snapshot begins after whoever packed before. */
    @Override
    @Transactional
    public boolean packSome() {
        if (entities.createNativeQuery("SELECT id FROM tally_guard WHERE id = 1 FOR UPDATE SKIP LOCKED").getResultList().isEmpty()) {
            return false;
        }
        var lines = entities.createQuery("select c.id, s.activityId from RollChange c, TrainingSession s where s.id = c.sessionId"
                + " order by c.sessionId, c.id", Object[].class).setMaxResults(LINES).getResultList();
        if (lines.isEmpty()) {
            return false;
        }
        fresh(lines.stream().map(line -> (UUID) line[1]).collect(Collectors.toSet())).forEach(this::hold);
        entities.flush();
        var ids = lines.stream().map(line -> line[0].toString()).collect(Collectors.joining(", "));
        entities.createNativeQuery("DELETE c FROM roll_change c FORCE INDEX (PRIMARY) WHERE c.id IN (" + ids + ")").executeUpdate();
        return lines.size() == LINES;
    }

    private void hold(UUID activity, List<HeldSession> held) {
        var known = entities.find(PackedRoll.class, activity);
        if (held.isEmpty() && known != null) {
            entities.remove(known);
        } else if (known != null) {
            known.hold(held);
        } else if (!held.isEmpty()) {
            entities.persist(new PackedRoll(activity, held));
        }
    }

    /** The activities of which the packed rolls may be behind. */
    Set<UUID> changed() {
        return Set.copyOf(entities.createQuery("select distinct s.activityId from RollChange c, TrainingSession s"
                + " where s.id = c.sessionId", UUID.class).getResultList());
    }

    /** The closed sessions of some activities as the attendances say now; none of an activity that has none. */
    Map<UUID, List<HeldSession>> fresh(Collection<UUID> activities) {
        var seats = new HashMap<UUID, List<Seat>>();
        inParts(activities, some -> entities.createQuery("select a.sessionId, t.ordinal, t.sex, t.ageBand, a.post, a.waterSystemId,"
                + " a.commune from TrainingSession s, Attendance a, Trainee t where a.sessionId = s.id and t.id = a.traineeId"
                + " and a.present = true and s.closedAt is not null and s.activityId in :some", Object[].class).setParameter("some", some)
                .getResultList().forEach(row -> seats.computeIfAbsent((UUID) row[0], any -> new ArrayList<>()).add(new Seat(
                        (Integer) row[1], (Sex) row[2], (AgeBand) row[3], (TraineePost) row[4], (UUID) row[5], (String) row[6]))));
        var held = new HashMap<UUID, List<HeldSession>>();
        activities.forEach(activity -> held.put(activity, new ArrayList<>()));
        inParts(activities, some -> entities.createQuery("select s.activityId, s.id, s.startsAt, s.endsAt from TrainingSession s"
                + " where s.closedAt is not null and s.activityId in :some", Object[].class).setParameter("some", some).getResultList()
                .forEach(row -> held.get((UUID) row[0]).add(new HeldSession((Instant) row[2],
                        (int) Duration.between((Instant) row[2], (Instant) row[3]).toMinutes(),
                        PackedSeats.of(seats.getOrDefault((UUID) row[1], List.of()))))));
        return held;
    }

    private static void inParts(Collection<UUID> ids, Consumer<List<UUID>> ask) {
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            ask.accept(all.subList(from, Math.min(from + AT_A_TIME, all.size())));
        }
    }
}
