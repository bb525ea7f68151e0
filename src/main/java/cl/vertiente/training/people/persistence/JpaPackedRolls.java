package cl.vertiente.training.people.persistence;

import cl.vertiente.training.people.domain.AgeBand;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Packs rolls. What is read is of one snapshot: the lines that say what changed, and the attendances; what others write meanwhile leaves
 * lines that are not in it and stay. So nothing is locked that anybody waits for.
 */
@ApplicationScoped
public class JpaPackedRolls implements PackedRolls {

    private static final int LINES = 5_000;
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
        var lines = entities.createQuery("select c.id, c.sessionId from RollChange c order by c.sessionId, c.id", Object[].class)
                .setMaxResults(LINES).getResultList();
        if (lines.isEmpty()) {
            return false;
        }
        hold(fresh(lines.stream().map(line -> (UUID) line[1]).collect(Collectors.toSet())));
        var ids = lines.stream().map(line -> line[0].toString()).collect(Collectors.joining(", "));
        entities.createNativeQuery("DELETE c FROM roll_change c FORCE INDEX (PRIMARY) WHERE c.id IN (" + ids + ")").executeUpdate();
        return lines.size() == LINES;
    }

    private void hold(Map<UUID, byte[]> packed) {
        packed.forEach((session, seats) -> {
            var known = entities.find(PackedRoll.class, session);
            if (known == null) {
                entities.persist(new PackedRoll(session, seats));
            } else {
                known.hold(seats);
            }
        });
        entities.flush();
    }

    /** Of which sessions the packed rolls may be behind. */
    Set<UUID> changed() {
        return new HashSet<>(entities.createQuery("select distinct c.sessionId from RollChange c", UUID.class).getResultList());
    }

    /** The rolls of some sessions as the attendances say now; also of those to which nobody came. */
    Map<UUID, byte[]> fresh(Collection<UUID> sessions) {
        var all = List.copyOf(sessions);
        var seats = new HashMap<UUID, List<Seat>>();
        all.forEach(session -> seats.put(session, new ArrayList<>()));
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            entities.createQuery("select a.sessionId, t.ordinal, t.sex, t.ageBand, a.post, a.waterSystemId, a.commune"
                    + " from Attendance a, Trainee t where t.id = a.traineeId and a.present = true and a.sessionId in :sessions",
                    Object[].class).setParameter("sessions", all.subList(from, Math.min(from + AT_A_TIME, all.size())))
                    .getResultList().forEach(row -> seats.get((UUID) row[0]).add(new Seat((Integer) row[1], (Sex) row[2],
                            (AgeBand) row[3], (TraineePost) row[4], (UUID) row[5], (String) row[6])));
        }
        return seats.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> PackedSeats.of(each.getValue())));
    }
}
