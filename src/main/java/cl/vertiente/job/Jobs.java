package cl.vertiente.job;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.StateForbids;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Starts long work in the background: an import, a set of reports. The request that asks for it is answered at once with the
 * identifier under which its owner follows it, and may be left. The permission is checked where it always is, in the use cases
 * that the work calls as the same person.
 */
@ApplicationScoped
public class Jobs {

    static final int LONGEST_MESSAGE = 1_000;

    private static final int LONGEST_TITLE = 200;

    /** Of one person at a time: whoever presses a button in impatience does not hold up everybody else. */
    private static final int MOST_UNFINISHED = 3;

    /** On this server at a time; the others wait their turn. */
    private static final int AT_A_TIME = 2;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobBoard board;

    @Inject
    private JobRun jobRun;

    @Inject
    private CurrentCaller current;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();

    /**
     * Starts it.
     *
     * @param title what it does, in Spanish
     * @return under which it is followed, at {@code /trabajos/{id}} and {@code /api/v1/jobs/{id}}
     * @throws StateForbids when the person has too many unfinished ones
     */
    public UUID start(String title, Work work) {
        return start(title, work, () -> { });
    }

    /** @param afterwards what has to be tidied up whatever becomes of the work, also when it is cancelled before it begins */
    public UUID start(String title, Work work, Runnable afterwards) {
        var caller = current.required();
        if (board.unfinished(caller.id()) >= MOST_UNFINISHED) {
            throw new StateForbids("job.too-many", "", MOST_UNFINISHED);
        }
        var id = Ids.next();
        board.open(id, title.substring(0, Math.min(LONGEST_TITLE, title.length())), caller.id());
        alive.add(id);
        executor.submit(() -> {
            places.acquireUninterruptibly();
            try {
                jobRun.run(id, caller, work);
            } finally {
                places.release();
                alive.remove(id);
                afterwards.run();
            }
        });
        return id;
    }

    /** What this server has in hand. */
    Set<UUID> alive() {
        return Set.copyOf(alive);
    }
}
