package cl.vertiente.design.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of a design. Append-only. */
@Entity
@Table(name = "engineering_design_step")
public class DesignStep {

    @Id
    private UUID id;

    @Column(name = "design_id")
    private UUID designId;

    @Enumerated(EnumType.STRING)
    private DesignVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_from")
    private DesignState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_to")
    private DesignState to;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected DesignStep() {
    }

    /** Who takes a step, when, and why; the reason is null when the step asks for none. */
    public record Said(String reason, UUID by, Instant at) {
    }

    DesignStep(UUID designId, DesignVerb verb, DesignState from, Said said) {
        this.id = Ids.next();
        this.designId = designId;
        this.verb = verb;
        this.from = from;
        this.to = verb.to();
        this.reason = said.reason();
        this.recordedAt = said.at();
        this.recordedBy = said.by();
    }

    public UUID designId() {
        return designId;
    }

    public DesignVerb verb() {
        return verb;
    }

    public DesignState from() {
        return from;
    }

    public DesignState to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
