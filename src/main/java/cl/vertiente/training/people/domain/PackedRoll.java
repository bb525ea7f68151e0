package cl.vertiente.training.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/**
 * Who came to the closed sessions of an activity, packed as {@link PackedSessions} says, so that figures read one row of an activity and
 * not one of each attendance. It is made again from the attendances by and by; while a {@link RollChange} names one of its sessions it is
 * behind them, and nobody may read it.
 */
@Entity
@Table(name = "packed_roll")
public class PackedRoll {

    @Id
    @Column(name = "activity_id")
    private UUID activityId;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Lob
    private byte[] sessions;

    protected PackedRoll() {
    }

    /** @param held as they are now, one at least */
    public PackedRoll(UUID activityId, Collection<HeldSession> held) {
        this.activityId = Objects.requireNonNull(activityId);
        hold(held);
    }

    /** @param held as they are now, one at least */
    public final void hold(Collection<HeldSession> held) {
        var times = held.stream().map(HeldSession::startsAt).sorted().toList();
        firstAt = times.get(0);
        lastAt = times.get(times.size() - 1);
        sessions = PackedSessions.of(held);
    }

    public UUID activityId() {
        return activityId;
    }
}
