package cl.vertiente.training.people.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One attendance for each person and session. */
public class AttendanceKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID sessionId;
    private UUID traineeId;

    public AttendanceKey() {
    }

    public AttendanceKey(UUID sessionId, UUID traineeId) {
        this.sessionId = sessionId;
        this.traineeId = traineeId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttendanceKey key && sessionId.equals(key.sessionId) && traineeId.equals(key.traineeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId, traineeId);
    }
}
