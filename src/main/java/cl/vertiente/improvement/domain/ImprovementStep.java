package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One step in the life of an improvement. Append-only. */
@Entity
@Table(name = "improvement_step")
public class ImprovementStep {

    @Id
    private UUID id;

    @Column(name = "improvement_id")
    private UUID improvementId;

    @Enumerated(EnumType.STRING)
    private ImprovementVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_from")
    private ImprovementState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_to")
    private ImprovementState to;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String sha256;

    private String reason;

    @Column(name = "facts_json")
    private String factsJson;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ImprovementStep() {
    }

    /**
     * What is said with a step.
     *
     * @param on the day on which it happened
     * @param document hash of the paper; null when there is none
     * @param reason null when nobody said
     * @param facts what the step asks for beside
     */
    public record Said(LocalDate on, String document, String reason, StepFacts facts, UUID by, Instant at) {
    }

    ImprovementStep(UUID improvementId, ImprovementVerb verb, ImprovementState from, Said said) {
        this.id = Ids.next();
        this.improvementId = improvementId;
        this.verb = verb;
        this.from = from;
        this.to = verb.to();
        this.happenedOn = Objects.requireNonNull(said.on());
        this.sha256 = said.document();
        this.reason = said.reason();
        this.factsJson = said.facts().isNothing() ? null : Json.write(said.facts());
        this.recordedAt = said.at();
        this.recordedBy = said.by();
    }

    public UUID improvementId() {
        return improvementId;
    }

    public ImprovementVerb verb() {
        return verb;
    }

    public ImprovementState from() {
        return from;
    }

    public ImprovementState to() {
        return to;
    }

    public Said said() {
        var facts = factsJson == null ? StepFacts.NONE : Json.read(factsJson, StepFacts.class);
        return new Said(happenedOn, sha256, reason, facts, recordedBy, recordedAt);
    }
}
