package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads the scores of each person of an activity: for the programme alone, never for the regional government. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER, Role.AUDITOR}, readOnly = true)
public class ReadScores {

    @Inject
    private EvaluationDesk desk;

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeViews views;

    @Inject
    private ActivityInHand activities;

    /** @param before null when they did not take the first test @param after null when they did not take the last one */
    public record PersonScores(UUID traineeId, String name, BigDecimal before, BigDecimal after) {
    }

    public List<PersonScores> of(UUID activityId) {
        activities.read(activityId);
        return desk.scores(activityId).stream().map(one -> new PersonScores(one.traineeId(),
                views.name(trainees.find(one.traineeId()).orElseThrow()), one.before(), one.after()))
                .sorted(Comparator.comparing(PersonScores::name).thenComparing(PersonScores::traineeId)).toList();
    }
}
