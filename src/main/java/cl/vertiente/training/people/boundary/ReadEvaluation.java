package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.EvaluationForm;
import cl.vertiente.training.people.domain.Evaluations;
import cl.vertiente.training.people.domain.FormKind;
import cl.vertiente.training.people.domain.FormQuestion;
import cl.vertiente.training.people.domain.ScoreSummary;
import cl.vertiente.training.people.domain.SurveySummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads what the tests and the survey of an activity ask and came to, of nobody in particular. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadEvaluation {

    @Inject
    private Evaluations evaluations;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private ActivityInHand activities;

    @Inject
    private CurrentCaller caller;

    /** A test or a survey as it is asked now. */
    public record Form(UUID id, FormKind kind, List<FormQuestion> questions) {
    }

    /**
     * What an activity came to.
     *
     * @param test null when none is asked
     * @param survey null when none is asked
     * @param scores for the regional government without the means of fewer than three
     * @param satisfaction of the survey that is asked now; empty without one
     */
    public record Results(Form test, Form survey, ScoreSummary scores, List<SurveySummary> satisfaction) {
    }

    public Results of(UUID activityId) {
        activities.read(activityId);
        var survey = evaluations.current(activityId, FormKind.SURVEY);
        var satisfaction = survey.map(form -> SurveySummary.of(form.questions(), evaluations.sheets(activityId).stream()
                .filter(sheet -> form.id().equals(sheet.formId())).map(sheet -> sheet.answers()).toList())).orElse(List.of());
        var scores = ScoreSummary.of(desk.scores(activityId));
        return new Results(evaluations.current(activityId, FormKind.TEST).map(ReadEvaluation::form).orElse(null),
                survey.map(ReadEvaluation::form).orElse(null), caller.required().isGore() ? scores.ofNobody() : scores, satisfaction);
    }

    private static Form form(EvaluationForm form) {
        return new Form(form.id(), form.kind(), form.questions());
    }
}
