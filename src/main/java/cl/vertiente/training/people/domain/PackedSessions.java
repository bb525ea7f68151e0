package cl.vertiente.training.people.domain;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The closed sessions of an activity one after the other: when each began, how long it took, and who came. */
public final class PackedSessions {

    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

    private PackedSessions() {
    }

    public static byte[] of(Collection<HeldSession> sessions) {
        var bytes = ByteBuffer.allocate(sessions.stream().mapToInt(session -> HEAD + session.seats().length).sum());
        sessions.forEach(session -> bytes.putLong(session.startsAt().getEpochSecond()).putInt(session.minutes())
                .putInt(session.seats().length).put(session.seats()));
        return bytes.array();
    }

    public static List<HeldSession> read(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        var sessions = new ArrayList<HeldSession>();
        while (bytes.hasRemaining()) {
            var startsAt = Instant.ofEpochSecond(bytes.getLong());
            int minutes = bytes.getInt();
            var seats = new byte[bytes.getInt()];
            bytes.get(seats);
            sessions.add(new HeldSession(startsAt, minutes, seats));
        }
        return sessions;
    }
}
