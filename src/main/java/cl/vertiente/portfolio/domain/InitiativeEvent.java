package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Something that happened to an initiative on a day, with what proves it. Append-only: an error is annulled with its reason. */
@Entity
@Table(name = "initiative_event")
public class InitiativeEvent {

    @Id
    private UUID id;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private Pesos amount;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    @Enumerated(EnumType.STRING)
    private Rate rate;

    private BigDecimal percent;

    private String reference;

    private String session;

    private String party;

    @Column(name = "tax_id")
    private Rut taxId;

    private String reason;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected InitiativeEvent() {
    }

    public InitiativeEvent(UUID id, UUID initiativeId, EventContent content, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.initiativeId = Objects.requireNonNull(initiativeId);
        this.kind = Objects.requireNonNull(content.kind());
        this.happenedOn = Objects.requireNonNull(content.on());
        this.amount = content.amount();
        this.source = content.source();
        this.rate = content.rate();
        this.percent = content.percent();
        this.reference = content.reference();
        this.session = content.session();
        this.party = content.party();
        this.taxId = content.taxId();
        this.reason = content.reason();
        this.sha256 = content.document();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** As far as state and figures depend on it. */
    public PipelineEvent inPipeline() {
        return new PipelineEvent(id, kind, happenedOn, rate, amount, source, sha256);
    }

    public UUID id() {
        return id;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public EventContent content() {
        return new EventContent(kind, happenedOn, amount, source, rate, percent, reference, session, party, taxId, reason, sha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
