package cl.vertiente.training.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/**
 * Who came to a session, packed as {@link PackedSeats} says, so that figures read one row of a session and not one of each attendance. It
 * is made again from the attendances by and by; while a {@link RollChange} names its session it is behind them, and nobody may read it.
 */
@Entity
@Table(name = "packed_roll")
public class PackedRoll {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Lob
    private byte[] seats;

    protected PackedRoll() {
    }

    public PackedRoll(UUID sessionId, byte[] seats) {
        this.sessionId = Objects.requireNonNull(sessionId);
        hold(seats);
    }

    /** @param seats as they are now */
    public final void hold(byte[] seats) {
        this.seats = Objects.requireNonNull(seats);
    }

    public UUID sessionId() {
        return sessionId;
    }
}
