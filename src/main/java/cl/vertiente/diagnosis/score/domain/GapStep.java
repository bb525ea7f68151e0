package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that happened to a gap: what, on which day, why, what answers it, and who recorded it. */
@Embeddable
public class GapStep {

    private UUID id;

    @Enumerated(EnumType.STRING)
    private GapVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private GapState toState;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String reason;

    @Column(name = "answer_id")
    private UUID answerId;

    @Column(name = "answer_text")
    private String answerText;

    @Column(name = "content_json")
    private String contentJson;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected GapStep() {
    }

    GapStep(GapVerb verb, GapState toState, GapContent content, Said said) {
        this.id = Ids.next();
        this.verb = verb;
        this.toState = toState;
        this.happenedOn = said.on();
        this.reason = said.reason();
        this.answerId = said.answer() == null ? null : said.answer().id();
        this.answerText = said.answer() == null ? null : said.answer().text();
        this.contentJson = Json.write(content);
        this.recordedBy = said.by();
        this.recordedAt = said.at();
    }

    /**
     * What is said with a step.
     *
     * @param on the day on which it happened
     * @param reason null when none is asked
     * @param answer null unless something attends or closes it
     */
    public record Said(LocalDate on, String reason, GapAnswer answer, UUID by, Instant at) {
    }

    public GapVerb verb() {
        return verb;
    }

    public GapState toState() {
        return toState;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String reason() {
        return reason;
    }

    public GapAnswer answer() {
        return answerText == null ? null : new GapAnswer(answerId, answerText);
    }

    /** What was said of the gap from then on. */
    public GapContent content() {
        return Json.read(contentJson, GapContent.class);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GapStep that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
