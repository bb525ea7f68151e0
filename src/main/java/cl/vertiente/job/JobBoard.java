package cl.vertiente.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of long work. How far it is stands in transactions of its own: the transaction of the work itself is seen by nobody
 * until it ends.
 */
@ApplicationScoped
public class JobBoard {

    private static final String UNFINISHED = "select j from Job j where j.ownerId = :owner and j.endedAt is null";
    private static final int MOST_LISTED = 20;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void open(UUID id, String title, UUID ownerId) {
        entities.persist(new Job(id, title, ownerId, clock.instant()));
    }

    /** @return whether the work is to stop */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean hear(UUID id, int done, int total) {
        var job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        job.hear(done, total, clock.instant());
        return job.isAskedToStop();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void beat(Collection<UUID> ids) {
        ids.forEach(id -> Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(job -> job.beat(clock.instant())));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID id, JobState end, String message, String result) {
        entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE).end(end, message, result, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public long unfinished(UUID ownerId) {
        return entities.createQuery(UNFINISHED, Job.class).setParameter("owner", ownerId).getResultStream()
                .filter(job -> !job.stateAt(clock.instant()).isOver()).count();
    }

    /** In the transaction of whoever asks to stop it. */
    Optional<Job> lockOf(UUID ownerId, UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(job -> of(ownerId, id).isPresent());
    }

    Optional<Job> of(UUID ownerId, UUID id) {
        return entities.createQuery("select j from Job j where j.id = :id and j.ownerId = :owner", Job.class).setParameter("id", id)
                .setParameter("owner", ownerId).getResultStream().findFirst();
    }

    List<Job> latestOf(UUID ownerId) {
        return entities.createQuery("select j from Job j where j.ownerId = :owner order by j.startedAt desc, j.id desc", Job.class)
                .setParameter("owner", ownerId).setMaxResults(MOST_LISTED).getResultList();
    }
}
