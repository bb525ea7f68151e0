package cl.vertiente.training.people.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One enrolment for each person and activity. */
public class EnrolmentKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID activityId;
    private UUID traineeId;

    public EnrolmentKey() {
    }

    public EnrolmentKey(UUID activityId, UUID traineeId) {
        this.activityId = activityId;
        this.traineeId = traineeId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnrolmentKey key && activityId.equals(key.activityId) && traineeId.equals(key.traineeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activityId, traineeId);
    }
}
