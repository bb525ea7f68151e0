package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.people.domain.EvaluationForm;
import cl.vertiente.training.people.domain.EvaluationSheet;
import cl.vertiente.training.people.domain.Evaluations;
import cl.vertiente.training.people.domain.FormKind;
import cl.vertiente.training.people.domain.FormQuestion;
import cl.vertiente.training.people.domain.TestMoment;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says what the test and the survey of an activity ask, and what people answered, under identifiers made by the client. The same again
 * changes nothing. A survey is nobody's; a test of which only the score is known has no answers.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class KeepEvaluation {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(7);

    @Inject
    private Evaluations evaluations;

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeDesk people;

    @Inject
    private ActivityInHand activities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The questions. */
    public record FormRequest(@NotNull FormKind kind, @NotEmpty @Size(max = 40) List<@NotNull @Valid Question> questions) {

        List<FormQuestion> asked() {
            return questions.stream().map(one -> new FormQuestion(one.id(), one.text().strip(), one.options(), one.right())).toList();
        }
    }

    /** @param options absent where a note from 1 to 7 is asked @param right place of the right one, from 0; absent in a survey */
    public record Question(@NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String id, @NotBlank @Size(max = 300) @Printable String text,
            @Size(max = 10) List<@NotBlank @Size(max = 200) @Printable String> options, Integer right) {
    }

    /**
     * What one person answered.
     *
     * @param formId absent for a test on paper of which only the score is known
     * @param traineeId absent for a survey
     * @param moment absent for a survey
     * @param answers place of the option from 0, or the note, by question
     * @param score from 1,0 to 7,0; only without answers
     */
    public record SheetRequest(UUID formId, UUID traineeId, TestMoment moment, @Size(max = 40) Map<String, Integer> answers,
            @DecimalMin("1") @DecimalMax("7") @Digits(integer = 1, fraction = 1) BigDecimal score) {
    }

    /** @param created false when it was there */
    public record Kept(UUID id, BigDecimal score, boolean created) {
    }

    public Kept form(UUID activityId, UUID formId, FormRequest request) {
        keep(activityId);
        var known = evaluations.form(formId);
        if (known.isPresent()) {
            return again(known.get().says(activityId, request.kind(), request.asked()), formId, null);
        }
        evaluations.add(new EvaluationForm(formId, activityId, request.kind(), request.asked(), caller.required().id(), clock.instant()));
        audit.changed(EvaluationForm.class, formId, null, request);
        return new Kept(formId, null, true);
    }

    public Kept sheet(UUID activityId, UUID sheetId, SheetRequest request) {
        keep(activityId);
        var said = said(activityId, request);
        var known = evaluations.sheet(sheetId);
        if (known.isPresent()) {
            return again(known.get().says(activityId, said), sheetId, said.score());
        }
        evaluations.add(new EvaluationSheet(sheetId, activityId, said, caller.required().id(), clock.instant()));
        audit.changed(EvaluationSheet.class, sheetId, null, said);
        return new Kept(sheetId, said.score(), true);
    }

    /** Several, by their identifiers: all of them or none. @return how many were not there before */
    public int sheets(UUID activityId, Map<UUID, SheetRequest> requests) {
        audit.unchanged();
        return (int) requests.entrySet().stream().filter(one -> sheet(activityId, one.getKey(), one.getValue()).created()).count();
    }

    private void keep(UUID activityId) {
        if (activities.keep(activityId).state() == ActivityState.VALIDATED) {
            throw new StateForbids("training.attendance.validated", "");
        }
    }

    private Kept again(boolean same, UUID id, BigDecimal score) {
        if (!same) {
            throw new StateForbids("training.form.id-taken", "");
        }
        audit.unchanged();
        return new Kept(id, score, false);
    }

    private EvaluationSheet.Said said(UUID activityId, SheetRequest request) {
        if (request.formId() == null) {
            refuse(request.score() == null, "training.form.score-missing", "/score");
            refuse(request.answers() != null, "training.form.answers-of-nothing", "/answers");
            return new EvaluationSheet.Said(null, trainee(request), moment(request), null, request.score());
        }
        var form = evaluations.form(request.formId()).filter(one -> one.activityId().equals(activityId))
                .orElseThrow(() -> new Invalid("training.form.unknown", "/formId"));
        refuse(request.answers() == null, "training.form.answers-missing", "/answers");
        refuse(request.score() != null, "training.form.score-of-answers", "/score");
        form.check(request.answers());
        if (form.kind() == FormKind.SURVEY) {
            refuse(request.traineeId() != null, "training.form.survey-signed", "/traineeId");
            return new EvaluationSheet.Said(form.id(), null, null, request.answers(), null);
        }
        return new EvaluationSheet.Said(form.id(), trainee(request), moment(request), request.answers(), form.score(request.answers()));
    }

    private UUID trainee(SheetRequest request) {
        var known = request.traineeId() == null ? null : trainees.find(request.traineeId()).map(people::current).orElse(null);
        refuse(known == null || !people.isVisible(known), "training.attendance.trainee", "/traineeId");
        return known.id();
    }

    private static TestMoment moment(SheetRequest request) {
        refuse(request.moment() == null, "training.form.moment", "/moment");
        return request.moment();
    }

    /** Whether a mark is one of the scale. */
    static boolean isScore(BigDecimal score) {
        return score.compareTo(BigDecimal.ONE) >= 0 && score.compareTo(HIGHEST) <= 0 && score.stripTrailingZeros().scale() <= 1;
    }

    private static void refuse(boolean wrong, String key, String pointer) {
        if (wrong) {
            throw new Invalid(key, pointer);
        }
    }
}
