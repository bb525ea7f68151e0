package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What one person answered: a test under their name, a survey under nobody's. Append-only. */
@Entity
@Table(name = "evaluation_sheet")
public class EvaluationSheet {

    @Id
    private UUID id;

    @Column(name = "activity_id")
    private UUID activityId;

    @Column(name = "form_id")
    private UUID formId;

    @Column(name = "trainee_id")
    private UUID traineeId;

    @Enumerated(EnumType.STRING)
    private TestMoment moment;

    @Column(name = "answers_json")
    private String answersJson;

    private BigDecimal score;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EvaluationSheet() {
    }

    /**
     * What a sheet says.
     *
     * @param formId null for a test on paper of which only the score is known
     * @param traineeId null for a survey
     * @param moment null for a survey
     * @param answers null when only the score is known
     * @param score null for a survey
     */
    public record Said(UUID formId, UUID traineeId, TestMoment moment, Map<String, Integer> answers, BigDecimal score) {
    }

    public EvaluationSheet(UUID id, UUID activityId, Said said, UUID by, Instant at) {
        this.id = Objects.requireNonNull(id);
        this.activityId = Objects.requireNonNull(activityId);
        this.formId = said.formId();
        this.traineeId = said.traineeId();
        this.moment = said.moment();
        this.answersJson = said.answers() == null ? null : Json.write(said.answers());
        this.score = said.score();
        this.recordedBy = Objects.requireNonNull(by);
        this.recordedAt = Objects.requireNonNull(at);
    }

    public boolean says(UUID activity, Said said) {
        return activityId.equals(activity) && Objects.equals(formId, said.formId()) && Objects.equals(traineeId, said.traineeId())
                && moment == said.moment() && answers().equals(said.answers() == null ? Map.of() : said.answers())
                && (score == null ? said.score() == null : said.score() != null && score.compareTo(said.score()) == 0);
    }

    /** By question; empty when only the score is known. */
    public Map<String, Integer> answers() {
        var answers = new HashMap<String, Integer>();
        if (answersJson != null) {
            Map<?, ?> stored = Json.read(answersJson, Map.class);
            stored.forEach((question, answer) -> answers.put((String) question, (Integer) answer));
        }
        return answers;
    }

    public UUID formId() {
        return formId;
    }

    public UUID traineeId() {
        return traineeId;
    }

    public TestMoment moment() {
        return moment;
    }

    public BigDecimal score() {
        return score;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
