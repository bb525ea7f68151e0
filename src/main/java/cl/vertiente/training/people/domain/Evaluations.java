package cl.vertiente.training.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tests and surveys of activities, and what was answered. Who may see and say it follows from the activity. */
public interface Evaluations {

    Optional<EvaluationForm> form(UUID id);

    /** The last one of its kind. */
    Optional<EvaluationForm> current(UUID activityId, FormKind kind);

    Optional<EvaluationSheet> sheet(UUID id);

    /** In the order in which they were recorded. */
    List<EvaluationSheet> sheets(UUID activityId);

    /** Written at once. */
    void add(Object record);
}
