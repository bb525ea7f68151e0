package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The questions of a test or a survey of an activity. The last of its kind is the one that is asked. Append-only. */
@Entity
@Table(name = "evaluation_form")
public class EvaluationForm {

    private static final int FEWEST_OPTIONS = 2;

    @Id
    private UUID id;

    @Column(name = "activity_id")
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private FormKind kind;

    @Column(name = "questions_json")
    private String questionsJson;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EvaluationForm() {
    }

    /** @throws cl.vertiente.shared.Invalid when a question is called like another, or its answers cannot be judged */
    public EvaluationForm(UUID id, UUID activityId, FormKind kind, List<FormQuestion> questions, UUID by, Instant at) {
        this.id = Objects.requireNonNull(id);
        this.activityId = Objects.requireNonNull(activityId);
        this.kind = Objects.requireNonNull(kind);
        check(kind, questions);
        this.questionsJson = Json.write(questions);
        this.recordedBy = Objects.requireNonNull(by);
        this.recordedAt = Objects.requireNonNull(at);
    }

    private static void check(FormKind kind, List<FormQuestion> questions) {
        var faults = new Faults();
        var known = new HashSet<String>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var at = "/questions/" + i;
            faults.when(!known.add(question.id()), "training.form.id-twice", at + "/id");
            faults.when(question.options().size() == 1 || kind == FormKind.TEST && question.options().size() < FEWEST_OPTIONS,
                    "training.form.options", at + "/options");
            faults.when(kind == FormKind.TEST && (question.right() == null || question.right() < 0
                    || question.right() >= question.options().size()), "training.form.right", at + "/right");
            faults.when(kind == FormKind.SURVEY && question.right() != null, "training.form.survey-right", at + "/right");
        }
        faults.raise();
    }

    /** @throws cl.vertiente.shared.Invalid when an answer is to no question, or none that it offers */
    public void check(Map<String, Integer> answers) {
        var faults = new Faults();
        answers.forEach((question, answer) -> faults.when(answer == null || questions().stream().noneMatch(one ->
                one.id().equals(question) && one.takes(answer)), "training.form.answer", "/answers/" + question));
        faults.raise();
    }

    /** From 1,0 for nothing right to 7,0 for all of it, in equal steps; what was left out is not right. */
    public BigDecimal score(Map<String, Integer> answers) {
        var questions = questions();
        long right = questions.stream().filter(question -> question.isRight(answers.get(question.id()))).count();
        return BigDecimal.valueOf(right * (FormQuestion.HIGHEST_NOTE - FormQuestion.LEAST_NOTE))
                .divide(BigDecimal.valueOf(questions.size()), 1, RoundingMode.HALF_UP).add(BigDecimal.valueOf(FormQuestion.LEAST_NOTE));
    }

    public boolean says(UUID activity, FormKind other, List<FormQuestion> questions) {
        return activityId.equals(activity) && kind == other && questions().equals(questions);
    }

    public UUID id() {
        return id;
    }

    public UUID activityId() {
        return activityId;
    }

    public FormKind kind() {
        return kind;
    }

    public List<FormQuestion> questions() {
        return List.of(Json.read(questionsJson, FormQuestion[].class));
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
