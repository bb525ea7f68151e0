package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.EvaluationSheet;
import cl.vertiente.training.people.domain.TestMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads everybody of an activity with what they answered in a test, for who types the sheets in. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER}, readOnly = true)
public class ReadAnswerSheets {

    @Inject
    private Attendances attendances;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private ActivityInHand activities;

    @Inject
    private TraineeViews views;

    /**
     * Somebody of the activity.
     *
     * @param waterSystem null for none
     * @param formId null without a sheet, and for one of which only the score is known
     * @param answers place of the option from 0, or the note, by question
     * @param score null without a sheet
     */
    public record PersonSheet(UUID traineeId, String name, String waterSystem, UUID formId, Map<String, Integer> answers,
            BigDecimal score) {
    }

    public List<PersonSheet> of(UUID activityId, TestMoment moment) {
        activities.read(activityId);
        var last = desk.last(activityId, moment);
        return attendances.people(activityId).stream().map(one -> sheet(one, last.get(one.trainee().id()))).toList();
    }

    private PersonSheet sheet(Attendances.Seated one, EvaluationSheet last) {
        var name = views.name(one.trainee());
        return last == null ? new PersonSheet(one.trainee().id(), name, one.waterSystem(), null, Map.of(), null)
                : new PersonSheet(one.trainee().id(), name, one.waterSystem(), last.formId(), last.answers(), last.score());
    }
}
