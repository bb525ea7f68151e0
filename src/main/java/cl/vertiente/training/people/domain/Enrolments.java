package cl.vertiente.training.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is expected at which activity. Who may see and say it follows from the activity. */
public interface Enrolments {

    Optional<Enrolment> find(UUID activityId, UUID traineeId);

    List<Enrolment> ofTrainee(UUID traineeId);

    /** Those who are enrolled, by name; neither merged nor forgotten. */
    List<Attendances.Seated> of(UUID activityId);

    /** Written at once. */
    void add(Enrolment enrolment);
}
