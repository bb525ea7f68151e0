package cl.vertiente.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Long work in the background, as whoever started it follows it: queued, running, and one of four ends. It is no fact of the
 * programme: what the work leaves is kept where it belongs, and this row only says where.
 */
@Entity
@Table(name = "job")
public class Job {

    /** A server that says nothing of its work for so long has stopped. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    @Id
    private UUID id;

    private String title;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int done;

    private int total;

    private String message;

    private String result;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Job() {
    }

    /** @param title what the work does, in Spanish, as its owner reads it */
    public Job(UUID id, String title, UUID ownerId, Instant now) {
        this.id = id;
        this.title = title;
        this.ownerId = ownerId;
        this.state = JobState.QUEUED;
        this.startedAt = now;
        this.heardAt = now;
    }

    /** Its server is at it; after an end nothing changes any more. */
    void hear(int reached, int of, Instant now) {
        if (!state.isOver()) {
            state = JobState.RUNNING;
            done = reached;
            total = of;
            heardAt = now;
        }
    }

    /** Its server lives, though the work says nothing. */
    void beat(Instant now) {
        if (!state.isOver()) {
            heardAt = now;
        }
    }

    /**
     * It ended.
     *
     * @param sentence why it left nothing; null when it is done
     * @param address of what it left; null when it left nothing
     */
    void end(JobState end, String sentence, String address, Instant now) {
        if (!state.isOver()) {
            state = end;
            message = sentence;
            result = address;
            endedAt = now;
            done = end == JobState.DONE ? total : done;
        }
    }

    /** Work that is over is not stopped any more; asking twice is asking once. */
    void askToStop() {
        cancelAsked = cancelAsked || !state.isOver();
    }

    boolean isAskedToStop() {
        return cancelAsked;
    }

    /** As it stands at an instant: silence is the end of work whose server stopped. */
    JobState stateAt(Instant now) {
        return !state.isOver() && heardAt.plus(SILENCE).isBefore(now) ? JobState.INTERRUPTED : state;
    }

    JobView view(Instant now) {
        return new JobView(id, title, stateAt(now), done, total, message, result, cancelAsked, startedAt, endedAt);
    }
}
